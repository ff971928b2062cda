import { ownTurns } from '@roundtable/core'
import { csv, type Row } from './csv'
import type { TabScene } from './view'

type Table = readonly [title: string, head: readonly string[], rows: readonly Row[]]

/** A team's records as tables for a sheet: each file's name and text. The viewer's own turns are in theirs alone. */
export function exportTables(scene: TabScene): readonly (readonly [string, string])[] {
  return [...recordTables(scene), ownTable(scene)].map(
    ([title, head, rows]) => [`${title}.csv`, csv(head, rows)] as const,
  )
}

function recordTables({ team, words, speaker }: TabScene): readonly Table[] {
  const { agenda, calendar, profile, rounds } = team
  const dates = new Map(calendar.occurrences.map(({ id, date }) => [id, date]))
  const text = (id: Parameters<typeof words>[0]) => words(id) ?? null
  const people = profile.members.flatMap(({ id, periods }) =>
    periods.map(({ from, until }): Row => [speaker.name(id), from, until ?? null]),
  )
  const actions = agenda.actions.map(
    (one): Row => [one.openedOn, text(one.words), speaker.name(one.owner), one.due ?? null, one.state],
  )
  const reflections = rounds.entries.map(
    (one): Row => [dates.get(one.occurrence) ?? null, one.prompt, speaker.name(one.author), text(one.words)],
  )
  return [
    ['members', ['name', 'from', 'until'], people],
    [
      'meetings',
      ['date', 'start', 'minutes', 'status'],
      calendar.occurrences.map(({ date, start, minutes, status }) => [date, start, minutes, status]),
    ],
    ['actions', ['agreed on', 'what', 'who', 'due', 'state'], actions],
    [
      'decisions',
      ['date', 'decision'],
      agenda.decisions.map(({ recordedOn, words: id }) => [recordedOn, text(id)]),
    ],
    [
      'wins',
      ['meeting', 'win'],
      rounds.wins.map((one) => [dates.get(one.occurrence) ?? null, text(one.words)]),
    ],
    ['reflections', ['meeting', 'prompt', 'who', 'reflection'], reflections],
  ]
}

/** When the viewer led and will lead (FEATURES 27): for its owner only. */
function ownTable({ team, speaker, viewer, today }: TabScene): Table {
  const done = team.calendar.occurrences.flatMap(({ id, date }) =>
    (team.turns.held[id]?.doers ?? []).flatMap(({ role, members }): Row[] =>
      members.includes(viewer) ? [[date, speaker.role(role), 'done']] : [],
    ),
  )
  const ahead = ownTurns(team, viewer, today).map(
    ({ date, role, state }): Row => [date, speaker.role(role), state],
  )
  return ['my-turns', ['date', 'role', 'state'], [...done, ...ahead]]
}
