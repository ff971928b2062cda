import {
  type Command,
  defaultSchoolYear,
  instant,
  localDate,
  localTime,
  occurrenceId,
  roleId,
  teamId,
  thingId,
} from '@roundtable/core'
import fc from 'fast-check'
import { createRunner, type Runner } from '../../teams-app/src/run-command'
import type { Store } from '../../teams-app/src/store/store'
import { type TeamMemory, teamMemory } from '../../teams-app/src/team-memory'
import { member } from '../store/facts'
import { type Place, sqlitePlace } from '../store/places'

const now = () => instant.parse(Date.parse('2026-11-02T15:00:00Z'))
const ana = member('ana')

interface Process {
  runner: Runner
  teams: TeamMemory
}

let place: Place
let store: Store
beforeAll(async () => {
  place = await sqlitePlace()
  store = await place.open()
})
afterAll(() => place.drop())

function aProcess(): Process {
  const teams = teamMemory((key, after) => store.load(key, after))
  return { teams, runner: createRunner({ store, teams, now, secret: () => 'secret', committed: () => {} }) }
}

const founding: readonly Command[] = [
  {
    type: 'found-team',
    name: 'Grade 5',
    zone: 'UTC',
    language: 'en',
    hours: { from: localTime.parse('07:00'), until: localTime.parse('18:00') },
    founders: [ana, member('ben')],
    lead: ana,
    roles: [{ id: roleId.parse('notes'), seats: 1, required: false, mode: { kind: 'rotating' } }],
    anonymous: false,
  },
  { type: 'set-school-year', ...defaultSchoolYear(localDate.parse('2026-11-02')) },
  {
    type: 'set-rhythm',
    rhythm: { kind: 'weeks', every: 1, weekdays: [1], anchor: localDate.parse('2026-11-09') },
    start: localTime.parse('15:30'),
    minutes: 45,
  },
]

const thing = fc.constantFrom('a', 'b', 'c').map((name) => thingId.parse(name))
const command: fc.Arbitrary<Command> = fc.oneof(
  thing.map(
    (id): Command => ({
      type: 'add-action',
      id,
      occurrence: occurrenceId.parse('m-2026-11-09'),
      owner: ana,
      text: 'Copy the rubric',
    }),
  ),
  thing.map((id): Command => ({ type: 'close-action', id, how: 'done' })),
)

async function founded(name: string, { runner }: Process) {
  const key = { tenant: 'school', team: teamId.parse(name) }
  const result = await runner.run({
    key,
    commands: founding,
    actor: { kind: 'member', member: ana },
    seen: [],
  })
  expect(result.kind).toBe('done')
  return key
}

/** How each order ended, by whom it was carried out in turn. */
async function endsOf(
  key: Awaited<ReturnType<typeof founded>>,
  orders: readonly Command[],
  by: (nth: number) => Process,
) {
  const ends: unknown[] = []
  for (const [nth, command] of orders.entries()) {
    const order = { key, commands: [command], actor: { kind: 'member', member: ana } as const, seen: [] }
    const result = await by(nth).runner.run(order)
    ends.push(result.kind === 'refused' ? result.refusal : result.kind)
  }
  return ends
}

test('processes that remember a team differently decide as one that remembers nothing', async () => {
  let run = 0
  const seen = new Set<string>()
  const two = [aProcess(), aProcess()] as const
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), command), { maxLength: 12 }), async (orders) => {
      run += 1
      const commands = orders.map(([, command]) => command)
      const theirs = await founded(`two-${run}`, two[0])
      const ends = await endsOf(theirs, commands, (nth) => two[orders[nth]?.[0] === true ? 0 : 1])
      const plain = await founded(`one-${run}`, aProcess())
      for (const end of ends) seen.add(typeof end === 'string' ? end : 'refused')
      expect(ends).toEqual(await endsOf(plain, commands, aProcess))
      for (const { teams } of two)
        expect((await teams.recall(theirs))?.team).toEqual((await aProcess().teams.recall(plain))?.team)
    }),
    { numRuns: 60 },
  )
  expect(seen).toEqual(new Set(['done', 'refused']))
})
