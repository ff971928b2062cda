import type { Request, Response } from 'express'
import type { Conversing } from '../conversation/deps'
import { notHere, type TabReply } from './door'
import { homeIn } from './home'
import type { Live } from './live'
import type { TabAccount } from './sign-in'

/** After this the tab comes back with a fresh token. */
const longest = 10 * 60_000
const heartbeat = 25_000
/** Open pages of one person. */
const most = 8

/**
 * Server-sent events: the team's version, each time that it changes. Nothing else travels here: a page then asks for
 * what it shows, under its own right. Whoever leaves the team is told no more.
 */
export function liveRoute(by: Conversing, live: Live) {
  const open = new Map<string, number>()
  return async (account: TabAccount, request: Request, response: Response): Promise<TabReply | null> => {
    const { team } = request.params
    const home = await homeIn(by, account, team)
    if (home === null) return notHere
    const person = `${account.tenant} ${account.person}`
    const count = open.get(person) ?? 0
    if (count >= most) return notHere
    open.set(person, count + 1)
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Accel-Buffering': 'no',
    })
    response.flushHeaders()
    const stop = live.watch(home.key, (version) => {
      if (version === null) return response.end()
      void homeIn(by, account, team).then(
        (still) => (still === null ? response.end() : response.write(`data: ${version}\n\n`)),
        () => response.end(),
      )
    })
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeat)
    const limit = setTimeout(() => response.end(), longest)
    response.on('close', () => {
      stop()
      clearInterval(beat)
      clearTimeout(limit)
      const left = (open.get(person) ?? 1) - 1
      left === 0 ? open.delete(person) : open.set(person, left)
    })
    return null
  }
}
