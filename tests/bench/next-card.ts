import { type Event, evolve, speak, type Team, teamId, teamNameWords, thingId } from '@roundtable/core'
import { nextMeetingCard } from '../../teams-app/src/cards/next-meeting-card'
import type { Scene } from '../../teams-app/src/cards/scene'
import { en } from '../../teams-app/src/cards/text/en'
import { doneBy, facilitator, founding, member, on, order, schoolYear, tuesdays } from '../core/founded'
import { compared, inMs, median, type Result } from './side-by-side/result'

/** The card of the next meeting of a team with ten years of history beside that of a new team. */
const years = 10
const batches = 11
const runs = 40

interface Lived {
  team: Team
  events: Event[]
  date: string
}

/** A team that has met every Tuesday of so many school years, with a doer, an action and a decision each. */
function lived(count: number): Lived {
  const first = doneBy(null, [founding(), schoolYear, tuesdays], on('2026-08-31'))
  let { team } = first
  const events = [...first.events]
  const say = (commands: Parameters<typeof doneBy>[1], date: string) => {
    const done = doneBy(team, commands, on(date, member('A'), '18:00'))
    team = done.team
    events.push(...done.events)
  }
  for (let year = 0; year < count; year += 1) {
    const at = (day: string) => `${2026 + year}-${day}`
    const meetings = team.calendar.occurrences.filter(
      ({ date, status }) => status === 'planned' && date >= at('08-31'),
    )
    for (const [n, { id, date }] of meetings.entries()) {
      const [led = 'A'] = [...'ABCDEF'].slice(n % 6)
      const action = `a-${year}-${n}`
      say([order({ type: 'add-action', id: action, occurrence: id, text: 'Copy', owner: 'B' })], date)
      say(
        [
          order({
            type: 'confirm-doers',
            occurrence: id,
            doers: [{ role: facilitator, members: [led] }],
          }),
          order({ type: 'close-action', id: action, how: 'done' }),
          order({ type: 'record-decision', id: `d-${year}-${n}`, occurrence: id, text: 'We go on' }),
        ],
        date,
      )
    }
    say(
      [
        order({
          type: 'set-school-year',
          from: `${2027 + year}-08-15`,
          until: `${2028 + year}-06-15`,
        }),
      ],
      `${2027 + year}-08-31`,
    )
  }
  return { team, events, date: `${2026 + count}-08-31` }
}

function sceneOf({ team, date }: Lived): Scene {
  const { now, today } = on(date)
  const words = (id: string) => (id === teamNameWords ? 'Grade 7 Science' : `words of ${id}`)
  const names = new Map(team.profile.members.map(({ id }) => [id, `Ana ${id}`] as const))
  return {
    teamId: teamId.parse('t-1'),
    language: 'en',
    texts: en,
    nonce: 'nonce',
    now,
    today,
    draft: null,
    team,
    teamName: 'Grade 7 Science',
    names,
    words,
    speaker: speak('en', names, words),
    viewer: null,
    personal: false,
    sentence: ({ code }) => code,
    freshId: thingId.parse('h-1'),
    filed: () => null,
    google: null,
    addOn: false,
  }
}

/** The best of some runs: what else the machine does makes single ones longer. */
function best(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return Math.min(...times)
}

export function measure(): Result {
  const [old, young] = [lived(years), lived(0)]
  const scenes = { old: sceneOf(old), young: sceneOf(young) }
  const draw = (which: keyof typeof scenes) => best(() => JSON.stringify(nextMeetingCard(scenes[which])))
  for (const which of ['old', 'young'] as const) draw(which)
  const drawn = Array.from({ length: batches }, () => ({ ours: draw('old'), reference: draw('young') }))
  const text = JSON.stringify(old.events)
  const replays = Array.from({ length: batches }, () => {
    const begun = performance.now()
    // As it comes from the store.
    const events: Event[] = JSON.parse(text)
    events.reduce<Team | null>(evolve, null)
    return performance.now() - begun
  })
  return {
    measures: [compared('drawn', drawn, { bar: { most: 1.2 }, show: inMs })],
    notes: [
      `the team of ${years} years has ${old.events.length} facts (${Math.round(text.length / 1_000)} KB); to replay them, once in a process, takes ${inMs(median(replays))}`,
    ],
  }
}
