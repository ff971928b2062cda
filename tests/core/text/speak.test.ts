import { localDate, memberId, roleId, wordsId } from '../../../core/src/ids'
import { offeredRoles, speak } from '../../../core/src/text/speak'

const [ana, gone] = ['m-1', 'm-2'].map((id) => memberId.parse(id))
const names = new Map([[memberId.parse('m-1'), 'Ana']])
const none = () => undefined

describe('a speaker', () => {
  test('names people, and whoever is not in the roster any more', () => {
    const [en, es] = [speak('en', names, none), speak('es', names, none)]
    for (const speaker of [en, es]) expect(speaker.name(ana ?? memberId.parse('x'))).toBe('Ana')
    expect(en.name(gone ?? memberId.parse('x'))).toBe('a former member')
    expect(es.name(gone ?? memberId.parse('x'))).not.toMatch(/former|m-2/)
  })

  test('calls a role by the team’s own title, else by the offered one, else by its id', () => {
    const own = (id: string) => (id === wordsId.parse('role:notes') ? 'Scribe' : undefined)
    const en = speak('en', names, own)
    expect(en.role(roleId.parse('notes'))).toBe('Scribe')
    expect(en.role(roleId.parse('time'))).toBe('Time')
    expect(en.role(roleId.parse('snacks'))).toBe('snacks')
    expect(en.role(roleId.parse('toString'))).toBe('toString')
    const titles = offeredRoles.map((id) => speak('es', names, none).role(roleId.parse(id)))
    expect(new Set(titles).size).toBe(offeredRoles.length)
    for (const title of titles) expect(title).toMatch(/^\p{Lu}/u)
  })

  test('writes a day with its weekday, and a list as people say it', () => {
    const [en, es] = [speak('en', names, none), speak('es', names, none)]
    const day = localDate.parse('2027-03-04')
    expect(en.date(day)).toMatch(/Thu.*Mar.*4|Thu.*4.*Mar/)
    expect(es.date(day)).toMatch(/jue.*4.*mar/)
    expect([en.list([]), en.list(['Ana']), en.list(['Ana', 'Ben']), en.list(['Ana', 'Ben', 'Cleo'])]).toEqual(
      ['', 'Ana', 'Ana and Ben', 'Ana, Ben and Cleo'],
    )
    expect(es.list(['Ana', 'Ben', 'Cleo'])).toBe('Ana, Ben y Cleo')
    expect(
      ['Inés', 'Hilda', 'Íñigo', 'Hierro', 'Iago', 'Yolanda', 'Eva'].map((one) => es.list(['A', one])),
    ).toEqual(['A e Inés', 'A e Hilda', 'A e Íñigo', 'A y Hierro', 'A y Iago', 'A y Yolanda', 'A y Eva'])
  })
})
