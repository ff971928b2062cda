import { type Command, docId, meetingAgenda, roleId } from '@roundtable/core'
import { renderScreen } from '../../workspace-addon/src/render-screen'
import type { Size } from '../cards/autumn'
import { lakeside } from '../cards/sayings'
import { everyCard } from './every-screen'
import { doc, sceneIn, setting } from './scenes'
import { commandsOf, decided, formsOf, problemOf, sent, untouched } from './send'

const size: Size = { roles: 3, actions: 2, daysOff: 1, parts: 0 }
const given = setting('en', lakeside.en, size, { server: 'rt.school.example' })
const lead = given.school.member(0)
const two = given.school.member(1)
const scene = sceneIn(given, lead, null)
const { texts } = scene
const occurrence = given.trades.next

describe('every form of every card', () => {
  test('is read as it stands: commands that the team takes, a card, or a sentence', () => {
    const kinds = new Set<string>()
    const wrong = everyCard(given).flatMap(({ name, card }) =>
      formsOf(card).flatMap((form) => {
        kinds.add(form.form)
        const outcome = sent(scene, form, untouched(card))
        if (!('commands' in outcome) || outcome.commands.length === 0) return []
        const done = decided(scene, outcome.commands)
        return 'refused' in done && scene.sentence(done.refused) === '' ? [`${name}: ${form.form}`] : []
      }),
    )
    expect(wrong).toEqual([])
    expect([...kinds].sort()).toEqual([
      'add-action',
      'add-meeting',
      'add-note',
      'away',
      'bring',
      'calendar',
      'cancel',
      'charter',
      'copy',
      'export',
      'file',
      'insert',
      'join',
      'let-go',
      'link',
      'open-round',
      'put-agenda',
      'read-notes',
      'round',
      'set-up',
      'settings',
      'swap',
      'take-over',
    ])
  })

  test('leads a stranger, and whoever has no team, nowhere else', () => {
    const stranger = sceneIn(given, null, null)
    expect(sent(stranger, { form: 'export' }, {})).toEqual({
      refused: { code: 'not-a-member' },
      again: { screen: 'next' },
    })
    const { team: _, ...stage } = scene
    expect(sent(stage, { form: 'export' }, {})).toEqual({ show: { screen: 'welcome' } })
  })
})

describe('inserting an agenda', () => {
  const form = { form: 'insert', occurrence } as const
  const fields = { template: ['data-meeting'], minutes: ['40'], spot: ['top'] }

  test('chooses protocol and minutes, names this Doc as the running one, and puts the agenda where it was said', () => {
    const outcome = sent(scene, form, fields)
    expect(outcome).toMatchObject({
      commands: [
        { type: 'choose-template', occurrence, template: 'data-meeting', minutes: 40 },
        { type: 'set-running-doc', doc },
      ],
      job: { job: 'put-agenda', occurrence, spot: 'top', answers: {} },
      after: { screen: 'inserted', occurrence, kept: 0 },
    })
    const done = decided(scene, commandsOf(outcome))
    const view = 'team' in done ? meetingAgenda(done.team, scene, occurrence) : undefined
    expect(view?.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40)
  })

  test('chooses nothing anew when the card is sent as it stands', () => {
    const card = renderScreen(scene, { screen: 'insert', occurrence })
    expect(commandsOf(sent(scene, form, untouched(card))).map(({ type }) => type)).toEqual([
      'set-running-doc',
    ])
  })

  test('shows the parts without writing', () => {
    expect(sent(scene, { ...form, look: true }, fields)).toEqual({
      show: { screen: 'insert', occurrence, spot: 'top', template: 'data-meeting', minutes: 40 },
    })
  })

  test('too short is refused with the shortest that is possible, also in the preview', () => {
    const short = { ...fields, minutes: ['10'] }
    const done = decided(scene, commandsOf(sent(scene, form, short)))
    const sentence = 'refused' in done ? scene.sentence(done.refused) : ''
    expect(sentence).toContain('at least 30')
    const looked = sent(scene, { ...form, look: true }, short)
    const card = 'show' in looked ? renderScreen(scene, looked.show) : null
    expect(JSON.stringify(card)).toContain(sentence)
  })

  test.each([['soon'], [''], ['4'], ['241'], ['30.5'], ['-30']])('takes no "%s" for minutes', (minutes) => {
    expect(problemOf(sent(scene, form, { ...fields, minutes: [minutes] }))).toBe(texts.agenda.minutesError)
  })
})

describe('turns', () => {
  test('an absence of one day, of several, or a pass, is shown before it is written', () => {
    const turn = { occurrence, role: roleId.parse('facilitator') }
    const form = { form: 'away', turn } as const
    expect(sent(scene, form, { from: ['2026-12-01'], until: [], kind: ['away'] })).toEqual({
      show: { screen: 'away-preview', from: '2026-12-01', until: '2026-12-01', kind: 'away' },
    })
    expect(sent(scene, form, { from: ['2026-12-01'], until: ['2026-12-04'], kind: ['not-leading'] })).toEqual(
      {
        show: { screen: 'away-preview', from: '2026-12-01', until: '2026-12-04', kind: 'not-leading' },
      },
    )
    expect(sent(scene, form, { kind: ['pass-year'] })).toEqual({
      show: { screen: 'pass-preview', ...turn, until: 'year' },
    })
    expect(problemOf(sent(scene, form, { kind: ['away'] }))).toBe(texts.away.dateError)
  })

  test('a swap asks the other side, once for one press', () => {
    const { swapper } = given.trades
    const mine = sceneIn(given, swapper, null)
    const card = renderScreen(mine, { screen: 'swap' })
    const theirs = untouched({ ...card, sections: card.sections })
    const choices = card.sections[0]?.widgets.flatMap((widget) =>
      'options' in widget ? [widget.options] : [],
    )
    const fields = { ...theirs, theirs: [choices?.[1]?.[1]?.value ?? ''] }
    const [command] = commandsOf(sent(mine, { form: 'swap' }, fields))
    expect(command).toMatchObject({ type: 'propose-swap', mine: { member: swapper } })
    expect(commandsOf(sent(mine, { form: 'swap' }, fields))).toEqual([command])
    expect(commandsOf(sent(mine, { form: 'swap' }, fields, 'p-2'))).not.toEqual([command])
    expect(problemOf(sent(mine, { form: 'swap' }, { ...fields, theirs: [''] }))).toBe(texts.swap.theirsError)
    expect(problemOf(sent(mine, { form: 'swap' }, { ...fields, mine: ['a|b'] }))).toBe(texts.swap.mineError)
  })

  test('a date is taken over by oneself, or by whom a lead enters', () => {
    const form = { form: 'take-over', occurrence: null } as const
    const turn = [`${occurrence}|facilitator|${two}`]
    const base = { type: 'take-over', occurrence, role: 'facilitator', from: two }
    expect(commandsOf(sent(scene, form, { turn }))).toEqual([base])
    const other = given.school.member(2)
    expect(commandsOf(sent(scene, form, { turn, who: [other] }))).toEqual([{ ...base, member: other }])
    expect(problemOf(sent(scene, form, { turn: ['gone'] }))).toBe(texts.takeOver.whichError)
  })

  test('a meeting that is not there is not cancelled', () => {
    expect(sent(scene, { form: 'cancel' }, { occurrence: [occurrence], mode: ['keep'] })).toEqual({
      show: { screen: 'cancel-preview', occurrence, mode: 'keep' },
    })
    expect(problemOf(sent(scene, { form: 'cancel' }, { occurrence: ['x'] }))).toBe(texts.cancel.whichError)
  })
})

describe('what a meeting leaves', () => {
  test('an action has an owner, and a date if it was said', () => {
    const fields = { text: ['Copy the rubric'], owner: [two], due: ['2026-12-04'] }
    const [action] = commandsOf(sent(scene, { form: 'add-action' }, fields))
    expect(action).toMatchObject({
      type: 'add-action',
      owner: two,
      text: 'Copy the rubric',
      due: '2026-12-04',
    })
    expect(commandsOf(sent(scene, { form: 'add-action' }, { ...fields, due: [] }))[0]).not.toHaveProperty(
      'due',
    )
    expect(problemOf(sent(scene, { form: 'add-action' }, { ...fields, text: [' '] }))).toBe(
      texts.actions.textError,
    )
    expect(problemOf(sent(scene, { form: 'add-action' }, { ...fields, owner: ['m'] }))).toBe(
      texts.actions.ownerError,
    )
    expect(problemOf(sent(scene, { form: 'add-action' }, { ...fields, due: ['Friday'] }))).toBe(
      texts.actions.dueError,
    )
  })

  test('a decision belongs to the meeting in hand, a topic to the next', () => {
    const decision = commandsOf(sent(scene, { form: 'add-note' }, { kind: ['decision'], text: ['Yes'] }))
    const topic = commandsOf(sent(scene, { form: 'add-note' }, { kind: ['topic'], text: ['Labs'] }))
    const meetings = new Map(scene.team.calendar.occurrences.map(({ id, date }) => [`${id}`, date]))
    const dateOf = ([command]: readonly Command[]) =>
      command !== undefined && 'occurrence' in command ? meetings.get(`${command.occurrence}`) : undefined
    expect([decision[0]?.type, dateOf(decision)]).toEqual(['record-decision', '2026-11-10'])
    expect([topic[0]?.type, dateOf(topic)]).toEqual(['add-item', '2026-11-17'])
    expect(problemOf(sent(scene, { form: 'add-note' }, { text: [''] }))).toBe(texts.notes.error)
  })
})

describe('the home of a team', () => {
  test('offers to bring the agenda up to date once it is in this Doc', () => {
    expect(renderScreen(scene, { screen: 'next' }).footer?.primary.text).toBe(texts.buttons.insert)
    const put = setting('en', lakeside.en, { ...size, parts: 5 })
    const there = sceneIn(put, put.school.member(0), null)
    expect(renderScreen(there, { screen: 'next' }).footer?.primary.text).toBe(texts.buttons.update)
    const elsewhere = { ...there, doc: docId.parse('1AnotherDocOfTheSameSchool') }
    expect(renderScreen(elsewhere, { screen: 'next' }).footer?.primary.text).toBe(texts.buttons.insert)
  })
})
