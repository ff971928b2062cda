import { describeWithPostgres } from '../../prerequisites'
import { type Place, postgresPlace, sqlitePlace } from '../../store/places'
import { closedRounds } from './relink/closed-rounds'
import { dumpOf } from './relink/dump'
import { attack } from './relink/strategies'

jest.setTimeout(1_200_000)

/** At night 1,000. */
const rounds = Number(process.env.ROUNDTABLE_ROUNDS ?? 60)
const carelessRounds = 10

function relinking(kind: 'sqlite' | 'postgres', open: () => Promise<Place>) {
  async function attacked(count: number, careless: Parameters<typeof closedRounds>[2] = null) {
    const place = await open()
    try {
      const { closed } = await closedRounds(place, count, careless)
      const dump = await dumpOf(place, kind)
      return { ...attack(dump, closed), dump, closed }
    } finally {
      await place.drop()
    }
  }

  test(`whoever takes everything finds no writer of ${rounds} closed rounds better than by guessing`, async () => {
    const { best, bound, answers, strategies, dump, closed } = await attacked(rounds)
    expect(dump.words).toHaveLength(answers)
    expect(strategies).toBeGreaterThan(50)
    // Each text lies in the files once: what was deleted is not there any more.
    for (const { wrote } of closed.slice(0, 50))
      for (const { text } of wrote)
        expect([text, dump.raw.split(text.slice(0, 20)).length - 1]).toEqual([text, 1])
    if (rounds > 100)
      console.log(
        `${kind}: the best of ${strategies} strategies found ${best.hits} of ${answers} (bound ${bound.toFixed(0)}): ${best.strategy}`,
      )
    expect(best.hits).toBeLessThanOrEqual(bound)
  })

  test.each(['kept', 'in order'] as const)(
    'rows that a careless store left %s lead to nearly every writer',
    async (careless) => {
      const { best, answers } = await attacked(carelessRounds, careless)
      expect(best.hits).toBeGreaterThan(answers * 0.9)
    },
  )
}

describe('re-linking anonymous answers on SQLite', () => relinking('sqlite', sqlitePlace))
describeWithPostgres('re-linking anonymous answers on PostgreSQL', () => relinking('postgres', postgresPlace))
