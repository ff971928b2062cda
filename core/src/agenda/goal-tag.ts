import type { Calendar } from '../calendar/occurrences'
import type { Decision } from '../decision'
import type { OccurrenceId, ThingId } from '../ids'
import type { Profile } from '../team/team'
import type { AgendaBook, GoalTag } from './agenda'
import type { AgendaCommand } from './commands'
import type { AgendaEvent } from './events'
import { anyMeeting } from './meeting-found'
import type { AgendaRefusal } from './refusals'

/** What a tag is decided on. */
export interface TagFacts {
  profile: Pick<Profile, 'charter'>
  calendar: Pick<Calendar, 'occurrences'>
  agenda: Pick<AgendaBook, 'goalTags' | 'items'>
}

export function sameTag(one: GoalTag, other: GoalTag): boolean {
  if (one.thing !== other.thing || one.id !== other.id) return false
  return one.thing === 'item' || (other.thing === 'part' && one.occurrence === other.occurrence)
}

/** Which things of a meeting work on the team's goal. */
export function goalTagsOf({ goalTags }: Pick<AgendaBook, 'goalTags'>, occurrence: OccurrenceId) {
  return {
    item: (id: ThingId) => goalTags.some((tag) => sameTag(tag, { thing: 'item', id })),
    part: (id: string) =>
      goalTags.some((tag) => tag.thing === 'part' && tag.id === id && tag.occurrence === occurrence),
  }
}

/** One tap, never required (FEATURES 2); only a team with a goal in its charter has something to tag. */
export function tagGoal(
  { agenda, calendar, profile }: TagFacts,
  { occurrence, thing, id, tagged }: Extract<AgendaCommand, { type: 'tag-goal' }>,
): Decision<AgendaEvent, AgendaRefusal> {
  const tag: GoalTag = thing === 'item' ? { thing, id } : { thing, id, occurrence }
  const known = agenda.goalTags.some((one) => sameTag(one, tag))
  if (known === tagged) return { events: [] }
  const meeting = anyMeeting(calendar, occurrence)
  if ('refused' in meeting) return meeting
  if (!tagged) return { events: [{ type: 'goal-untagged', tag }] }
  if (profile.charter.goal === null) return { refused: { code: 'no-goal-to-tag' } }
  if (thing === 'item' && !agenda.items.some((item) => item.id === id))
    return { refused: { code: 'item-unknown', item: id } }
  return { events: [{ type: 'goal-tagged', tag }] }
}
