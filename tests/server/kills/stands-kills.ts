import { rmSync } from 'node:fs'
import { endChildren } from '../../e2e/child'
import type { Place } from '../../store/places'
import { aMortal, buildMortal } from './a-mortal'
import { roundsOf } from './rounds'

/** At night a kill at each point that a round passes and so many at any moment; on every change those of a commit and a post. */
const night = process.env.ROUNDTABLE_KILLS !== undefined
const kills = Number(process.env.ROUNDTABLE_KILLS ?? 0)
const always = [
  'before store.commit',
  'after store.commit',
  'after store.outbox.begin',
  'before POST activities',
  'after POST activities',
]

export const what =
  'a server that is killed at any point of its way has what it acknowledged, and nothing twice'

/** What a server must stand on any database (TRUST.md R4). */
export async function stands(place: Place): Promise<void> {
  const bundle = buildMortal()
  const mortal = await aMortal(bundle, place)
  const times: number[] = []
  try {
    const team = await roundsOf(mortal)
    const points = night ? await team.points() : always
    expect(points).toEqual(expect.arrayContaining(always))
    const unreached: string[] = []
    for (const point of points) {
      const { died, msToReady } = await team.round(point)
      if (!died) unreached.push(point)
      times.push(msToReady)
    }
    expect(unreached).toEqual([])
    for (let kill = 0; kill < kills; kill += 1) times.push((await team.round((kill * 7) % 89)).msToReady)
    await team.expectEachOnce()
    process.stdout.write(
      `${points.length} points, ${kills} kills at any moment: ready again after ${Math.max(...times)} ms at most\n`,
    )
    if (night) expect(Math.max(...times)).toBeLessThanOrEqual(5_000)
  } finally {
    await mortal.close()
    await endChildren()
    for (const file of [bundle, `${bundle}.map`]) rmSync(file, { force: true })
  }
}
