import { en } from '../../../teams-app/src/cards/text/en'
import { type Activity, activitiesTo, type Button } from '../../e2e/activities'
import { pause, until } from '../../e2e/child'
import { ana, chat, personNamed } from '../../e2e/people'
import { buttonOf, cardIn, filledIn, titleOf } from '../../e2e/shown-card'
import { postsOf, storyOf } from '../../e2e/story'
import type { Mortal } from './a-mortal'

const [ben, cleo, dev] = ['Ben Okafor', 'Cleo Martin', 'Dev Patel'].map(personNamed)
const day = 86_400_000

export interface Round {
  died: boolean
  msToReady: number
}

/** Lets a team do things in rounds of the same kind, in each of which the server is killed once. */
export async function roundsOf(mortal: Mortal) {
  const speak = activitiesTo(mortal.connector.url)
  const send = async (activity: Activity) => {
    expect(await mortal.send(activity)).toBe(200)
  }
  for (const step of storyOf({ connector: mortal.connector, send: mortal.press }).slice(0, 2))
    await step.act()
  await send(speak.message(ana, 'next'))
  await mortal.settled()
  const next = [...(mortal.connector.messages.get(chat.id)?.values() ?? [])]
    .map(cardIn)
    .find((card) => titleOf(card) === en.next.title)
  const actions = cardIn(await mortal.press(speak.press(ana, buttonOf(next, en.buttons.actions))))
  const add: Button = buttonOf(actions, en.buttons.addAction)
  let rounds = 0

  /** What is typed and pressed in a round; the texts of it are to be there. */
  function batch(): { activity: Activity; text: string | null }[] {
    rounds += 1
    const text = (which: string) => `number-${rounds}-${which}`
    if (ben === undefined || cleo === undefined || dev === undefined) throw new Error('people')
    const said = { id: `1790000${rounds}`, author: ben, text: text('said') }
    const pressed = { ...filledIn(actions), text: text('pressed') }
    return [
      { activity: speak.message(cleo, `win ${text('win')}`), text: text('win') },
      { activity: speak.message(ben, `action ${text('typed')}`), text: text('typed') },
      { activity: speak.message(ana, 'next'), text: null },
      {
        activity: speak.logMessage(ana, said, { v: 1, nonce: `log-message-${rounds}` }),
        text: text('said'),
      },
      { activity: speak.press(dev, add, pressed), text: text('pressed') },
      { activity: speak.installed(ana), text: null },
      { activity: speak.meetingEnd(ana), text: null },
    ]
  }

  /** Which points it passes in a round and the days after it, from its start on. */
  async function points(): Promise<readonly string[]> {
    await mortal.restart()
    mortal.forget()
    await mortal.restart()
    expect((await round('nowhere')).died).toBe(false)
    return mortal.passed()
  }

  const kept = async () =>
    (await mortal.place.query(`select text from words where text like 'number-${rounds}-%'`))
      .map((row) => String(row.text))
      .sort()

  /** Days pass until it dies of what it does by itself; then it is started anew to die of that. */
  async function diesLater(): Promise<boolean> {
    for (let days = 0; mortal.lives() && days < 9; days += 1) {
      mortal.letPass(day)
      await until('the day is over', async () => !mortal.lives() || (await mortal.isQuiet()))
    }
    return !mortal.lives() || mortal.diesAtStart()
  }

  /** One round in which it dies at `point`, or is killed after that many milliseconds. */
  async function round(end: string | number): Promise<Round> {
    // A chat with a person is opened once: so that it may die of that in each round, none is known.
    await mortal.place.query(`delete from conversations where kind = 'personal' returning id`)
    if (typeof end === 'string') mortal.dieAt(end)
    const all = batch()
    const answers = Promise.all(all.map(async (one) => ({ ...one, status: await mortal.send(one.activity) })))
    let died = true
    if (typeof end === 'number') {
      await pause(end)
      await mortal.kill()
    } else {
      await Promise.race([answers, until('it dies', () => !mortal.lives(), 10_000)])
      for (let waits = 0; mortal.lives() && waits < 10; waits += 1) await pause(20)
      died = !mortal.lives() || (await diesLater())
    }
    await mortal.kill()
    const before = await answers
    const msToReady = await mortal.restart()
    const acknowledged = before.flatMap(({ status, text }) => (status === 200 && text !== null ? [text] : []))
    expect(await kept()).toEqual(expect.arrayContaining(acknowledged))
    // Teams asks again where it heard nothing.
    for (const { activity, status } of before)
      if (status !== 200) await until('it is taken', async () => (await mortal.send(activity)) === 200)
    await mortal.settled()
    expect(await kept()).toEqual(all.flatMap(({ text }) => text ?? []).sort())
    return { died, msToReady }
  }

  /** After all rounds: each fact once, each message at most once, and none missing but those in doubt. */
  async function expectEachOnce(): Promise<void> {
    const facts = async (type: string) =>
      Number(
        (await mortal.place.query(`select count(*) as n from events where event like '%"${type}"%'`))[0]?.n,
      )
    expect([await facts('win-logged'), await facts('action-added')]).toEqual([rounds, 2 * rounds])
    const entries = await mortal.place.query(`select state, reason from outbox where kind = 'say'`)
    const sent = entries.filter(({ state }) => state === 'sent').length
    const dead = entries.filter(({ state }) => state === 'dead')
    for (const { reason } of dead) expect(reason).toMatch(/in-doubt$/)
    const posts = postsOf(mortal.connector)
    const wins = mortal.connector.received
      .map(({ body }) => cardIn(body))
      .filter((card) => titleOf(card) === en.logged.win)
      .map((card) => JSON.stringify(card).match(/"id":"h-\w+"/)?.[0])
    expect(wins.length).toBeGreaterThanOrEqual(rounds - dead.length)
    expect(new Set(wins).size).toBe(wins.length)
    expect(posts.length).toBeLessThanOrEqual(sent + dead.length)
    expect(mortal.connector.complaints).toEqual([])
  }

  return { round, points, expectEachOnce }
}
