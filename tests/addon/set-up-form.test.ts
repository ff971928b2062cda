import { type Command, decideAll, membersOn, nextOccurrence } from '@roundtable/core'
import { memberIdOf } from '../../workspace-addon/src/digest'
import type { Fields } from '../../workspace-addon/src/fields'
import { renderBare, renderScreen } from '../../workspace-addon/src/render-screen'
import type { Size } from '../cards/autumn'
import { lakeside } from '../cards/sayings'
import { doc, emailOf, sceneIn, setting, stageIn } from './scenes'
import { commandsOf, decided, digest, problemOf, sent, untouched } from './send'

const size: Size = { roles: 3, actions: 0, daysOff: 0, parts: 0 }
const given = setting('en', lakeside.en, size)
const { school } = given
const stage = stageIn(given, null)
const { setUp } = stage.texts
const form = { form: 'set-up' } as const
const usual = untouched(renderBare(stage, { screen: 'set-up' }))

/** Founds a team and gives its state. */
function founded(fields: Fields) {
  const outcome = sent(stage, form, fields)
  const commands = commandsOf(outcome)
  const [first] = commands
  const lead = first?.type === 'found-team' ? first.lead : memberIdOf(digest, '')
  const moment = { actor: { kind: 'member' as const, member: lead }, now: stage.now, today: stage.today }
  const done = decideAll(null, commands, moment)
  if ('refused' in done) throw new Error(JSON.stringify(done.refused))
  return { outcome, team: done.team, lead }
}

describe('setting up a team', () => {
  test('works with the card as it stands: whoever sets up leads, the editors of the Doc take turns', () => {
    const { outcome, team, lead } = founded(usual)
    expect(lead).toBe(memberIdOf(digest, 'ana.torres@school.example'))
    expect(outcome).toMatchObject({
      people: {
        put: [
          { name: 'Ana Torres', email: 'ana.torres@school.example' },
          { name: 'Ben Okafor', email: 'ben.okafor@school.example' },
          { name: 'Cleo', email: 'cleo@school.example' },
        ],
        remove: [],
      },
      after: { screen: 'next' },
    })
    expect(team.docs.running).toBe(doc)
    expect(team.profile.zone).toBe('America/Chicago')
    const next = nextOccurrence(team, stage.today)
    expect(next?.date).toBe('2026-11-17')
    expect(Object.keys(team.turns.published)).toContain(next?.id)
  })

  test('asks for the zone of the school where the script was built for none', () => {
    const card = renderBare({ ...stage, zone: () => null }, { screen: 'set-up' })
    expect(problemOf(sent(stage, form, untouched(card)))).toBe(setUp.zoneError)
    expect(untouched(card).zone).toEqual([''])
  })

  test('adds whoever sets up when the list forgot them', () => {
    const { team, lead } = founded({ ...usual, members: ['Ben Okafor <ben@school.example>'] })
    expect(membersOn(team.profile, stage.today).map(({ id }) => id)).toEqual([
      lead,
      memberIdOf(digest, 'ben@school.example'),
    ])
  })

  test('offers no editors of a Doc that a whole school may edit', () => {
    const editors = Array.from({ length: 16 }, (_, n) => `person${n}@school.example`)
    const card = renderBare({ ...stage, suggested: () => ({ name: 'Notes', editors }) }, { screen: 'set-up' })
    expect(untouched(card).members).toEqual(['Ana Torres <ana.torres@school.example>'])
  })

  test.each<[string, Fields, string]>([
    ['no name', { name: [' '] }, setUp.nameError],
    ['a name without end', { name: ['x'.repeat(81)] }, setUp.nameError],
    ['nobody', { members: ['\n \n'] }, setUp.membersError],
    [
      'too many',
      { members: [Array.from({ length: 61 }, (_, n) => `p${n}@a.org`).join('\n')] },
      setUp.membersError,
    ],
    ['a line that is no person', { members: ['ana@school'] }, setUp.memberUnread('ana@school')],
    ['a person without address', { members: ['Ben Okafor'] }, setUp.addressMissing('Ben Okafor')],
    ['somebody twice', { members: ['Ben <b@a.org>\nB <B@a.org>'] }, setUp.memberTwice('B')],
    ['no weekday', { weekdays: [] }, setUp.dayError],
    ['an unknown rhythm', { rhythm: ['daily'] }, setUp.rhythmError],
    ['a rhythm that only a team can keep', { rhythm: ['kept'] }, setUp.rhythmError],
    ['no time', { start: [] }, setUp.startError],
    ['too few minutes', { minutes: ['3'] }, setUp.minutesError],
    ['no role', { roles: [] }, setUp.rolesError],
    ['an unknown zone', { zone: ['Mars/Olympus'] }, setUp.zoneError],
    ['an unknown language', { language: ['la'] }, setUp.languageError],
  ])('comes back with %s', (_, fields, problem) => {
    expect(problemOf(sent(stage, form, { ...usual, ...fields }))).toBe(problem)
  })

  test('does not found a team that nobody would lead', () => {
    expect(problemOf(sent({ ...stage, email: null }, form, usual))).toBe(setUp.whoAreYou)
  })

  test('shows what was typed when it comes back, also a box that was cleared', () => {
    const typed = { ...usual, name: ['Labs'], roles: ['notes'], weekdays: [] }
    const card = renderBare({ ...stage, draft: { problem: setUp.dayError, typed } }, { screen: 'set-up' })
    const { weekdays: _, ...rest } = typed
    expect(untouched(card)).toEqual(rest)
    expect(card.sections[0]?.widgets).toEqual([
      { kind: 'text', runs: [{ text: setUp.dayError, look: 'bold' }] },
    ])
  })
})

describe('changing a team', () => {
  const lead = school.member(0)
  const scene = sceneIn(given, lead, null)
  const fields = untouched(renderScreen(scene, { screen: 'set-up' }))
  const lines = (fields.members?.[0] ?? '').split('\n')
  const change = (more: Fields): readonly Command[] => commandsOf(sent(scene, form, { ...fields, ...more }))

  test('changes nothing with the card as it stands', () => {
    const done = decided(scene, change({}))
    expect('events' in done ? done.events : done.refused).toEqual([])
  })

  test('lets somebody join and somebody leave from a day on', () => {
    const members = [...lines.slice(0, -1), 'Gina Park <gina@school.example>'].join('\n')
    const commands = change({ members: [members], from: ['2026-12-01'] })
    const gina = memberIdOf(digest, 'gina@school.example')
    expect(commands).toContainEqual({ type: 'add-member', member: gina, from: '2026-12-01', excluded: false })
    expect(commands).toContainEqual({ type: 'remove-member', member: school.member(5), until: '2026-11-30' })
    expect(decided(scene, commands)).toHaveProperty('team')
  })

  test('keeps the order of the list', () => {
    const commands = change({ members: [[...lines].reverse().join('\n')] })
    expect(commands).toContainEqual({ type: 'reorder-members', order: [...school.members].reverse() })
    expect(decided(scene, commands)).toHaveProperty('team')
  })

  test('gives somebody another name, and knows them by their address', () => {
    const email = emailOf(school, school.member(1))
    const members = [lines[0], `Benjamin <${email.toUpperCase()}>`, ...lines.slice(2)].join('\n')
    const outcome = sent(scene, form, { ...fields, members: [members] })
    const put = 'commands' in outcome ? outcome.people?.put : []
    expect(put?.[1]).toEqual({ member: school.member(1), name: 'Benjamin', email })
    expect(commandsOf(outcome).some(({ type }) => type.endsWith('-member'))).toBe(false)
  })

  test('takes no day of the past', () => {
    expect(problemOf(sent(scene, form, { ...fields, from: ['2026-11-09'] }))).toBe(setUp.fromError)
  })

  test('is for leads; everybody else is told whom to ask before they fill it in', () => {
    const card = renderScreen(sceneIn(given, school.member(1), null), { screen: 'set-up' })
    expect(JSON.stringify(card.sections[0])).toContain('Ana Torres')
    expect(card.footer?.primary.text).toBe(stage.texts.buttons.back)
  })
})
