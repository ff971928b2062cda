import {
  agendaDocOf,
  type Command,
  localDate,
  memberId,
  occurrenceId,
  type TeamSnapshot,
} from '@roundtable/core'
import { memberOf } from '../a-school'
import { groupChat } from '../activities'
import { aDocSchool, aLinkedTeam, type DocSchool, doc, googler, otherDoc, teacher } from './a-linked-doc'
import { decision, neverDate, nextLead } from './next-lead'

const members = [0, 1, 2, 3, 4, 5].map(teacher)
const [ana, ben] = [teacher(0), teacher(1)]
const chat = groupChat('grade5')

describe('what Roundtable did in the Doc by itself', () => {
  let at: DocSchool
  let snapshot: TeamSnapshot
  beforeEach(async () => {
    at = await aDocSchool()
    snapshot = (await aLinkedTeam(at, members)).team
  })
  afterEach(() => at.school.close())
  const byItself = { actor: 'roundtable' }

  test('is noted for whoever pressed: where the agenda is, and what people typed there', async () => {
    const { occurrence } = nextLead(snapshot)
    const noted = await at.press(
      googler(ben),
      'press-note',
      [{ type: 'note-agenda', occurrence, doc }, decision(snapshot, 'typed', 'We keep the rubric')],
      byItself,
    )
    expect(noted).toMatchObject({ kind: 'done' })
    if (noted.kind !== 'done') throw new Error('not done')
    expect(agendaDocOf(noted.team.docs, occurrence)).toBe(doc)
    expect(noted.words.map(([, text]) => text)).toContain('We keep the rubric')
  })

  test.each<[string, Command]>([
    ['turns', { type: 'publish-turns' }],
    [
      'the agenda of another Doc',
      { type: 'note-agenda', occurrence: occurrenceId.parse('x'), doc: otherDoc },
    ],
    [
      'another member',
      { type: 'remove-member', member: memberOf(chat, ben), until: localDate.parse('2026-12-01') },
    ],
  ])('is no way to change %s', async (_, command) => {
    const { status } = await at.ask('commands', googler(ben), {
      press: 'press-note',
      commands: [command],
      ...byItself,
    })
    expect(status).toBe(400)
    expect((await at.team(googler(ben))).version).toBe(snapshot.version)
  })
})

describe('somebody who joins from the Doc', () => {
  test('has a name, and whoever is known keeps theirs', async () => {
    const at = await aDocSchool()
    try {
      const { team } = await aLinkedTeam(at, members)
      const gina = memberId.parse('m-gina')
      const known = team.people[1] ?? neverDate()
      const joins = [gina, known.member].map(
        (member): Command => ({
          type: 'add-member',
          member,
          from: localDate.parse('2026-12-01'),
          excluded: false,
        }),
      )
      const people = [
        { member: gina, name: 'Gina', email: 'gina@school.example' },
        { member: known.member, name: 'Somebody else', email: null },
        { member: memberId.parse('m-other'), name: 'Nobody', email: null },
      ]
      const [first] = joins
      const done = await at.press(googler(ana), 'press-join', first === undefined ? [] : [first], { people })
      if (done.kind !== 'done') throw new Error(`not done: ${JSON.stringify(done)}`)
      expect(done.people.find(({ member }) => member === gina)).toEqual(people[0])
      expect(done.people.find(({ member }) => member === known.member)).toEqual(known)
      expect(done.people).toHaveLength(members.length + 1)
    } finally {
      await at.school.close()
    }
  })
})
