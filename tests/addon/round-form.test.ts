import { type Command, membersOn, type Team, thingId } from '@roundtable/core'
import { renderScreen } from '../../workspace-addon/src/render-screen'
import { rounds, type Size } from '../cards/autumn'
import { lakeside } from '../cards/sayings'
import { afterNext, sceneIn, setting } from './scenes'
import { allButtons, commandsOf, decided, problemOf, sent, untouched } from './send'

const size: Size = { roles: 3, actions: 2, daysOff: 1, parts: 0 }
const given = setting('en', lakeside.en, size)
const lead = given.school.member(0)
const two = given.school.member(1)
const third = given.school.member(2)
const scene = sceneIn(given, two, null)
const { texts } = scene
const occurrence = given.trades.next

describe('opening a reflection', () => {
  const after = sceneIn(given, lead, null, afterNext)
  const form = { form: 'open-round', occurrence } as const

  test('takes frame and mode, once for one press', () => {
    const [command] = commandsOf(sent(after, form, { frame: ['glow-grow'], mode: ['anonymous'] }))
    expect(command).toMatchObject({ type: 'open-round', occurrence, frame: 'glow-grow', mode: 'anonymous' })
    const done = decided(after, command === undefined ? [] : [command])
    expect('team' in done && done.team.rounds.rounds.some(({ occurrence: at }) => at === occurrence)).toBe(
      true,
    )
  })

  test('is with names where the Doc remembers who wrote when, whatever was sent', () => {
    const tab = { ...after, home: 'tab' } as const
    expect(commandsOf(sent(tab, form, { mode: ['anonymous'] }))[0]).toMatchObject({ mode: 'named' })
    const card = JSON.stringify(renderScreen(tab, { screen: 'reflect' }))
    expect(card).toContain(texts.reflect.neverAnonymous)
    expect(card).not.toContain('"mode"')
  })

  test('is with names in a team that is too small, and says so', () => {
    const members = membersOn(after.team.profile, after.today).slice(0, 3)
    const small = { ...after, team: { ...after.team, profile: { ...after.team.profile, members } } }
    expect(JSON.stringify(renderScreen(small, { screen: 'reflect' }))).toContain(texts.reflect.tooFew(3, 4))
  })

  test('says who will see the answers before anything is typed', () => {
    const { sections } = renderScreen(after, { screen: 'reflect' })
    expect(sections.map(({ header }) => header)).toContain(texts.reflect.whoSees)
  })
})

/** The scene after commands of its viewer. */
function later(before: typeof scene, commands: readonly Command[]): typeof scene {
  const done = decided(before, commands)
  if ('refused' in done) throw new Error(JSON.stringify(done.refused))
  const words = new Map(given.school.words)
  for (const { id, text } of done.words) if (text !== null) words.set(id, text)
  return { ...before, team: done.team, words: (id) => words.get(id) }
}

const named = { form: 'round', round: rounds.named, led: null } as const
const anonymous = { form: 'round', round: rounds.anonymous, led: null } as const
const answers = { 'answer:plus': [' The exit ticket '], 'answer:delta': [''] }

describe('answering a round with names', () => {
  test('keeps what is filled in, under ids of its press', () => {
    const [write] = commandsOf(sent(scene, named, answers))
    expect(write).toMatchObject({
      type: 'write-reflection',
      round: rounds.named,
      answers: [{ prompt: 'plus', text: 'The exit ticket' }],
    })
    expect(commandsOf(sent(scene, named, answers))).toEqual([write])
    expect(commandsOf(sent(scene, named, answers, 'p-2'))).not.toEqual([write])
  })

  test('leaves what stands already, and takes back what was emptied', () => {
    const written = later(scene, commandsOf(sent(scene, named, answers)))
    expect(problemOf(sent(written, named, answers))).toBe(texts.closing.nothing)
    const emptied = commandsOf(sent(written, named, { ...answers, 'answer:plus': [''] }))
    expect(emptied.map(({ type }) => type)).toEqual(['withdraw-reflection'])
    expect(later(written, emptied).team.rounds.entries.filter(({ round }) => round === rounds.named)).toEqual(
      [],
    )
  })

  test('shows what was written, with a way to take it back', () => {
    const written = later(scene, commandsOf(sent(scene, named, answers)))
    const card = renderScreen(written, { screen: 'round', round: rounds.named })
    expect(untouched(card)['answer:plus']).toEqual(['The exit ticket'])
    expect(JSON.stringify(card)).toContain('withdraw-reflection')
  })

  test('corrects who led only when somebody chose another than the card showed', () => {
    const form = { ...named, led: lead }
    expect(problemOf(sent(scene, form, { led: [lead] }))).toBe(texts.closing.nothing)
    expect(commandsOf(sent(scene, form, { led: [third] }))).toMatchObject([
      { type: 'correct-doers', doers: [{ role: 'facilitator', members: [third] }] },
    ])
  })

  test('adds an action of the writer, or of whom they chose, and a win', () => {
    const fields = { action: ['Copy it'], win: ['All six labs'], owner: ['gone'] }
    expect(commandsOf(sent(scene, named, fields))).toMatchObject([
      { type: 'add-action', owner: two, text: 'Copy it' },
      { type: 'log-win', text: 'All six labs' },
    ])
    expect(commandsOf(sent(scene, named, { ...fields, owner: [lead] }))[0]).toMatchObject({ owner: lead })
  })

  test('closes and files with what was typed', () => {
    const outcome = sent(scene, { ...named, close: true }, answers)
    expect(outcome).toMatchObject({ job: { job: 'file', round: rounds.named }, after: { screen: 'filed' } })
    expect(commandsOf(outcome).map(({ type }) => type)).toEqual(['write-reflection', 'close-round'])
    const done = decided(scene, commandsOf(outcome))
    expect('team' in done && done.team.rounds.rounds.find(({ id }) => id === rounds.named)?.state).toBe(
      'closed',
    )
  })

  test('comes back when it was sent again after it was taken back', () => {
    const outcome = sent(scene, named, answers)
    const repeated = 'commands' in outcome ? outcome.repeated : undefined
    const written = later(scene, commandsOf(outcome))
    expect(repeated?.(written.team)).toMatchObject({ show: { screen: 'answered', round: rounds.named } })
    expect(repeated?.(scene.team)).toEqual({
      problem: texts.closing.sendAgain,
      again: { screen: 'round', round: rounds.named },
    })
  })
})

describe('answering a round without names', () => {
  const fresh = sceneIn(given, third, null)
  const idsOf = (commands: readonly Command[]) =>
    commands.flatMap((one) => (one.type === 'write-reflection' ? one.answers.map(({ id }) => id) : []))

  test('gives ids that no press leads to, and only the next card knows', () => {
    const outcome = sent(fresh, anonymous, answers)
    const ids = idsOf(commandsOf(outcome))
    expect(outcome).toMatchObject({ after: { screen: 'answered', answers: ids } })
    expect(idsOf(commandsOf(sent(fresh, anonymous, answers)))).not.toEqual(ids)
    const repeated =
      'commands' in outcome ? outcome.repeated?.(later(fresh, commandsOf(outcome)).team) : undefined
    expect(repeated).toMatchObject({ show: { screen: 'answered', answers: [] } })
  })

  test('can be taken back with that card', () => {
    const outcome = sent(fresh, anonymous, answers)
    const written = later(fresh, commandsOf(outcome))
    const card = renderScreen(written, 'commands' in outcome ? outcome.after : { screen: 'next' })
    const [back] = allButtons(card).flatMap(({ does }) =>
      'tap' in does && does.tap.tap === 'do' ? [does.tap.commands] : [],
    )
    const taken = later(written, back ?? [])
    expect(taken.team.rounds.rounds.find(({ id }) => id === rounds.anonymous)?.took).not.toContain(third)
  })

  test('shows no fields to whoever has answered', () => {
    const written = later(fresh, commandsOf(sent(fresh, anonymous, answers)))
    const card = renderScreen(written, { screen: 'round', round: rounds.anonymous })
    expect(Object.keys(untouched(card)).filter((id) => id.startsWith('answer:'))).toEqual([])
  })

  test('cannot be closed by hand while fewer would be erased unread', () => {
    const card = renderScreen(fresh, { screen: 'round', round: rounds.anonymous })
    expect(card.footer?.secondary).toBeUndefined()
    expect(sent(fresh, { form: 'file', round: rounds.anonymous }, {})).toEqual({
      show: { screen: 'filed', round: rounds.anonymous },
    })
    expect(stateOf(fresh.team)).toBe('open')
  })

  function stateOf({ rounds: { rounds: all } }: Team) {
    return all.find(({ id }) => id === rounds.anonymous)?.state
  }
})

describe('filing', () => {
  test('closes an open round first, and tries one that is closed again', () => {
    expect(sent(scene, { form: 'file', round: rounds.named }, {})).toMatchObject({
      commands: [{ type: 'close-round', round: rounds.named }],
      job: { job: 'file', round: rounds.named },
    })
    const closed = thingId.parse('r-9')
    expect(sent(scene, { form: 'file', round: closed }, {})).toMatchObject({
      commands: [],
      job: { job: 'file', round: closed },
    })
  })
})
