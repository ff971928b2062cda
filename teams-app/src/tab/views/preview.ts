import {
  type Command,
  changedTurns,
  command,
  decideAll,
  type Event,
  type Occurrence,
  type OccurrenceId,
  releaseConflicts,
  type Team,
} from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'
import { namedDate } from './questions'

/** The meetings that are ahead, by id. */
function ahead({ calendar }: Team, today: string): ReadonlyMap<OccurrenceId, Occurrence> {
  const coming = calendar.occurrences.filter(({ status, date }) => status === 'planned' && date >= today)
  return new Map(coming.map((one) => [one.id, one]))
}

/** Meetings that would go, come, or be at another time. */
function meetings(before: ReadonlyMap<OccurrenceId, Occurrence>, after: typeof before) {
  return {
    gone: [...before.values()].filter(({ id }) => !after.has(id)).map(({ date }) => date),
    added: [...after.values()].filter(({ id }) => !before.has(id)).map(({ date }) => date),
    moved: [...before.values()].flatMap(({ id, date, start }) => {
      const now = after.get(id)
      if (now === undefined || (now.date === date && now.start === start)) return []
      return [{ from: date, to: now.date, start: now.start }]
    }),
  }
}

/** Who would be asked to take a date, and what they would give for it. */
function exchanges(scene: TabScene, events: readonly Event[]) {
  return events.flatMap((event) => {
    if (event.type !== 'exchange-proposed') return []
    const { from, to, occurrence, role, back } = event.exchange
    return [
      {
        mine: from === scene.viewer,
        of: scene.speaker.name(from),
        to: to === null ? null : scene.speaker.name(to),
        date: namedDate(scene, occurrence, role),
        back: back === null ? null : namedDate(scene, back, role),
      },
    ]
  })
}

function read(given: readonly unknown[]): Command[] | null {
  const commands = given.flatMap((one) => command.safeParse(one).data ?? [])
  return commands.length === given.length ? commands : null
}

/**
 * What commands would change, before anything is written: made by the decision itself, so what is shown is what is done
 * (ROTATION.md "preview equals assignment"). In `changed` stands each promised date that would go to somebody else
 * (`after` is null where the meeting goes), and where meetings go also the dates that are promised for it.
 */
export const previewView = tabView({
  ask: z.strictObject({ commands: z.array(z.looseObject({ type: z.string() })).max(20) }),
  draw: (scene, asked) => {
    const { team, viewer, today, now, speaker } = scene
    const commands = read(asked.commands)
    if (commands === null) return { kind: 'unreadable' as const }
    const done = decideAll(team, commands, { actor: { kind: 'member', member: viewer }, now, today })
    if ('refused' in done) return { kind: 'refused' as const, sentence: scene.sentence(done.refused) }
    const before = ahead(team, today)
    const after = ahead(done.team, today)
    const changes = meetings(before, after)
    const cut = new Set(releaseConflicts(team.calendar).map(({ occurrence }) => occurrence.id))
    return {
      kind: 'would' as const,
      exchanges: exchanges(scene, done.events),
      changed: changedTurns(team, done.team)
        .filter(({ before: had, after: have }) => had.join() !== have.join())
        .filter(({ before: had }) => had.length > 0 || changes.gone.length > 0)
        .map(({ occurrence, role, before: had, after: have }) => ({
          ...namedDate({ ...scene, team: before.has(occurrence) ? team : done.team }, occurrence, role),
          before: had.map(speaker.name),
          after: after.has(occurrence) ? have.map(speaker.name) : null,
        })),
      meetings: changes,
      cutShort: releaseConflicts(done.team.calendar)
        .filter(({ occurrence }) => after.has(occurrence.id) && !cut.has(occurrence.id))
        .map(({ occurrence: { date, start }, from }) => ({ date, start, from })),
    }
  },
})
