import { plannedAdditions } from './additions'
import { batchOf } from './edits'
import type { AgendaInsertion, Known } from './insertion'
import type { MeetingBlocks } from './meeting-blocks'
import { emptiedMarks, heldMarks } from './new-agenda'
import { ownBlocks } from './own-blocks'
import { codeOf, type OwnMeeting, rollNames, spanNames } from './own-meeting'
import { plannedRemovals } from './removals'
import { plannedRewrites } from './rewrites'

/**
 * Brings the agenda that stands in a tab up to date: blocks of ours that changed are written anew, new ones are added,
 * those that are over and empty are removed. `elsewhere` holds the keys that stand in another tab.
 */
export function updateAgenda(
  own: OwnMeeting,
  elsewhere: ReadonlySet<string>,
  meeting: MeetingBlocks,
  known: Known,
): AgendaInsertion {
  const { blocks: found, body, roll, rolls, spans } = own
  const { occurrence, date, blocks: wanted } = meeting
  const here = new Set(found.map(({ key }) => key))
  const once = new Set(roll.there)
  const left = new Set(roll.left)
  const absent = wanted.filter(({ key }) => !here.has(key) && !elsewhere.has(key) && !left.has(codeOf(key)))
  const deleted = absent.filter(({ key }) => once.has(codeOf(key)))
  if (deleted.length > 0 && known.deleted === undefined)
    return { ask: { code: 'agenda-blocks-deleted', date, blocks: deleted.map(({ name }) => name) } }
  const moved = movedBlocks(own, meeting)
  if (moved.length > 0 && known.moved !== 'follow')
    return { ask: { code: 'agenda-blocks-moved', date, blocks: moved } }

  const add = known.deleted === 'leave' ? absent.filter((block) => !deleted.includes(block)) : absent
  const rewrites = plannedRewrites(own, meeting)
  const removals = plannedRemovals(own, meeting)
  const additions = plannedAdditions(own, removals.keys, add, meeting)
  const edits = [...rewrites.edits, ...removals.edits, ...additions.edits]
  const kept = [
    ...rewrites.kept,
    ...removals.kept,
    ...wanted
      .filter(({ key }) => elsewhere.has(key) && !here.has(key))
      .map(({ key, name }) => ({ key, name, why: 'in-another-tab' as const })),
  ]
  const leftOut = [...left, ...(known.deleted === 'leave' ? deleted.map(({ key }) => codeOf(key)) : [])]
  const nextRoll = { date, there: additions.order.map(codeOf), left: leftOut }
  const stale = !sameNames(rollNames(occurrence, nextRoll), rolls) || spans.length === 0
  if (edits.length === 0 && !stale) return { nothing: true, kept }
  const unmade = new Set([...rewrites.unmake, ...removals.unmake].map(({ id }) => id))
  const others = ownBlocks(body).filter(({ marks }) => marks.every(({ id }) => !unmade.has(id)))
  const held = heldMarks(others, additions.spots)
  const start = Math.min(...found.map((block) => block.start))
  const end = Math.max(...found.map((block) => block.end)) - 1
  const names = stale ? spanNames(occurrence, nextRoll) : []
  const unmake = [
    ...rewrites.unmake,
    ...removals.unmake,
    ...held.unmake,
    ...emptiedMarks(body),
    ...(stale ? [...rolls, ...spans] : []),
  ]
  const make = [
    ...rewrites.make,
    ...held.make,
    ...names.map((name) => ({ name, start, end: Math.max(end, start + 1) })),
  ]
  return { did: 'updated', tabId: body.tabId, requests: batchOf(body.tabId, edits, unmake, make), kept }
}

/** The names of the blocks that stand in another order than in the roll: all between the first and the last change. */
function movedBlocks({ blocks, roll }: OwnMeeting, { blocks: wanted }: MeetingBlocks): readonly string[] {
  const standing = [...new Set(blocks.map(({ key }) => codeOf(key)))].filter((code) =>
    roll.there.includes(code),
  )
  const known = roll.there.filter((code) => standing.includes(code))
  const differs = standing.map((code, i) => code !== known[i])
  const out = standing.slice(differs.indexOf(true), differs.lastIndexOf(true) + 1)
  if (!differs.includes(true)) return []
  return wanted.filter(({ key }) => out.includes(codeOf(key))).map(({ name }) => name)
}

function sameNames(names: readonly string[], marks: readonly { readonly name: string }[]): boolean {
  const there = new Set(marks.map(({ name }) => name))
  return (
    there.size === names.length && marks.length === names.length && names.every((name) => there.has(name))
  )
}
