import { roundOf } from '../../../core/src/reminder/due'
import { founding, meeting, on, order, schoolYear, tuesdays } from '../../core/founded'
import { aSchool, done, everybody, type School } from './a-doc-team'

const first = meeting('2026-09-01')
const round = roundOf(first)
const open = order({
  type: 'open-round',
  id: round,
  occurrence: first,
  frame: 'plus-delta',
  mode: 'anonymous',
})
const secret = (letter: string) => `secret-of-16-chars-${letter}`
const answer = (letter: string) =>
  order({
    type: 'write-reflection',
    round,
    answers: [{ prompt: 'plus', text: `What helped: ${letter}`, id: secret(letter) }],
  })
const nameless = { ...founding('ABCDEF'), anonymous: true }
const close = order({ type: 'close-round', round })

/** Founds a team that wants its rounds without names. */
function foundNameless(school: School) {
  const commands = [order(nameless), schoolYear, tuesdays]
  return school.press('A', commands, {}, { people: { put: everybody, remove: [] } })
}

const texts = (school: School) => [...school.seen().words].filter(([id]) => id.startsWith('answer:'))

describe('a round without names, of a team that lives in the properties of its Doc', () => {
  function answered(letters = 'ABCD'): School {
    const school = aSchool('properties')
    done(foundNameless(school))
    done(school.press('A', [open]))
    for (const letter of letters) done(school.press(letter, [answer(letter)]))
    return school
  }

  it('shows no answer before it is closed, to nobody', () => {
    expect(texts(answered())).toEqual([])
  })

  it('shows them closed, under other ids and in another order than they came', () => {
    const school = answered()
    done(school.press('A', [close]))
    const shown = texts(school)
    expect(shown.map(([, text]) => text).sort()).toEqual(
      [...'ABCD'].map((letter) => `What helped: ${letter}`),
    )
    expect(shown.filter(([id]) => [...'ABCD'].some((letter) => id.includes(secret(letter))))).toEqual([])
    expect(shown.map(([id]) => id)).toEqual(shown.map(([id]) => id).sort())
  })

  it('keeps no author, and nothing of the old ids, in what lies in the Doc', () => {
    const school = answered()
    done(school.press('A', [close]))
    const kept = school.visit('A', {}, (store) => store.look())
    if (typeof kept === 'string') throw new Error(kept)
    const words = kept.file.books.flatMap(({ words }) => words).filter(({ id }) => id.startsWith('answer:'))
    expect(words.map(({ author }) => author)).toEqual([null, null, null, null])
    expect(JSON.stringify(kept.file)).not.toContain('secret-of-16-chars')
  })

  it('erases them unread where too few answered', () => {
    const school = answered('AB')
    done(school.press('A', [close]))
    const filed = order({ type: 'mark-filed', occurrence: first, filing: 'f1' })
    done(school.press('A', [filed], {}, { actor: 'roundtable' }))
    expect(texts(school)).toEqual([])
    const kept = school.visit('A', {}, (store) => store.look())
    expect(JSON.stringify(kept)).not.toContain('What helped')
  })

  it('lets take back what is there, and nothing that is not', () => {
    const school = answered('AB')
    const back = (letter: string) => order({ type: 'withdraw-answer', round, ids: [secret(letter)] })
    expect(school.press('A', [back('X')])).toMatchObject({ kind: 'refused' })
    done(school.press('A', [back('A')]))
    done(school.press('A', [answer('A')]))
  })

  it('is opened by the clock where the team wants it', () => {
    const school = aSchool('properties')
    done(foundNameless(school))
    school.clock.now = on('2026-09-01', undefined, '17:00').now
    expect(school.seen().team.rounds.rounds).toMatchObject([{ mode: 'anonymous' }])
  })
})

describe('of a team that lives in a tab, where the history tells who wrote when', () => {
  it.each([
    ['a round without names is not opened', [open]],
    ['a team that wants its rounds so is not set up so', [order(nameless)]],
    ['a team does not come to want it', [order({ type: 'change-team', anonymous: true })]],
  ])('%s, and it is said why and what to do', (_, commands) => {
    const school = aSchool('tab')
    if (commands[0]?.type !== 'found-team') school.found()
    const outcome = school.press('A', commands, {}, { people: { put: everybody, remove: [] } })
    expect(outcome).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/version history.*"With names"/),
    })
  })

  it('the clock opens rounds with names', () => {
    const school = aSchool('tab')
    school.found()
    school.clock.now = on('2026-09-01', undefined, '17:00').now
    expect(school.seen().team.rounds.rounds).toMatchObject([{ mode: 'named' }])
  })
})
