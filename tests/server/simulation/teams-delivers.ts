import { tenant as usualTenant } from '../activities'
import type { Answer } from './a-process'
import type { World } from './a-world'

export type Activity = object & { serviceUrl: string; timestamp: string; conversation: { id: string } }

/** Something that a person did, as Teams hands it to the bot. */
export interface Delivery {
  activity: Activity
  tenant: string
  /** A button's press, which people repeat; a message, which Teams repeats. */
  again: (() => Activity) | null
}

const patienceMs = 15_000

/** Waits for an answer while time passes; null when Teams gives up waiting. */
async function within(world: World, asking: Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined
  void asking.then((came) => {
    answer = came
  })
  await world.time.settle()
  const until = world.time.now() + patienceMs
  while (answer === undefined && world.time.now() < until) await world.time.until(world.time.now() + 250)
  return answer ?? null
}

/** An activity as it comes to the bot, to that process or any, of a tenant and with what it shows; null when whoever sent it gave up waiting. */
export function post(
  world: World,
  {
    activity,
    tenant,
    authorization,
    process,
  }: { activity: Activity; tenant: string; authorization: string | undefined; process?: number | undefined },
): Promise<Answer> {
  const body: object = JSON.parse(JSON.stringify(activity).replaceAll(usualTenant, tenant))
  const headers = authorization === undefined ? {} : { authorization }
  return within(world, world.ask({ method: 'POST', path: '/api/messages', headers, body }, process))
}

/** What was not answered in time may come to another process while the first is still at it. */
async function handOver(world: World, activity: Activity, tenant: string): Promise<Answer> {
  if (world.processes === 1 || world.chance.next() >= 0.15) return postSigned(world, activity, tenant)
  const answers = await Promise.all([0, 1].map((process) => postSigned(world, activity, tenant, process)))
  return answers.find((answer) => answer?.status === 200) ?? answers.find((answer) => answer !== null) ?? null
}

async function postSigned(
  world: World,
  activity: Activity,
  tenant: string,
  process?: number,
): Promise<Answer> {
  const token = await world.identity?.token(activity.serviceUrl)
  const authorization = token === undefined ? undefined : `Bearer ${token}`
  return post(world, { activity, tenant, authorization, process })
}

/**
 * Hands an activity over until it is taken, some that were taken once more. What comes back is the first answer that
 * took it; null when Teams, or the person, gave up.
 */
export async function deliver(world: World, { activity, tenant, again }: Delivery): Promise<Answer> {
  const { chance, time } = world
  let taken: Answer = null
  let tries = 0
  let now = activity
  while (tries < 6) {
    tries += 1
    const from = time.now()
    const answer = await handOver(world, now, tenant)
    const wasTaken = answer?.status === 200
    const { serviceUrl: url, conversation, timestamp } = now
    const told = { chat: conversation.id, url, said: Date.parse(timestamp), status: answer?.status ?? null }
    world.addresses.push({ ...told, from, at: time.now(), taken: wasTaken })
    if (wasTaken) taken ??= answer
    if (wasTaken && chance.next() < 0.85) break
    if (answer !== null && answer.status >= 400 && answer.status < 500) return taken ?? answer
    if (again !== null && chance.next() < 0.5) now = again()
    await time.until(time.now() + 500 + chance.below(20_000))
  }
  return taken
}
