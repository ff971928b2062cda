import { likelyPupils } from '../../../core/src/pupil/likely-pupils'
import { type Labelled, labelled } from './labelled'

const known = { colleagues: ['Ana Reyes', 'Ben Walker', 'Lucía Torres'], year: 2026 }
const flagged = ({ text }: Labelled) => likelyPupils(text, known).length > 0

describe('of 2,000 labelled sentences', () => {
  const sentences = labelled()
  const about = sentences.filter(({ kind }) => kind !== 'none')
  const others = sentences.filter(({ kind }) => kind === 'none')

  test('half name a pupil, or give an id, a birthday or an address of one', () => {
    expect([about.length, others.length]).toEqual([1_000, 1_000])
    expect(new Set(about.map(({ text }) => text)).size).toBeGreaterThan(800)
  })

  test('at least 95 % of what is about a pupil is found', () => {
    const missed = about.filter((one) => !flagged(one))
    expect([missed.length <= 50, missed.length, missed.slice(0, 12)]).toEqual([
      true,
      missed.length,
      missed.slice(0, 12),
    ])
  })

  test.each(['name', 'name that is a word', 'rare name with a cue', 'id', 'birthday', 'mail'] as const)(
    'at least 90 %% of each kind: %s',
    (kind) => {
      const here = about.filter((one) => one.kind === kind)
      expect(here.length).toBeGreaterThan(50)
      const missed = here.filter((one) => !flagged(one)).map(({ text }) => text)
      expect({ missed: missed.length > here.length / 10 ? missed : [] }).toEqual({ missed: [] })
    },
  )

  test('at most 5 % of the others are called one', () => {
    const alarms = others.filter(flagged)
    const texts = [...new Set(alarms.map(({ text }) => text))]
    expect({ alarms: alarms.length > 50 ? texts : [] }).toEqual({ alarms: [] })
  })
})
