import type { Edit } from './edits'
import type { MeetingBlock, MeetingBlocks } from './meeting-blocks'
import { compiledAt, markedBlocks } from './new-agenda'
import type { OwnBlock } from './own-blocks'
import type { OwnMeeting } from './own-meeting'
import { before, behind, type Spot } from './place'

export interface Additions {
  readonly edits: readonly Edit[]
  readonly spots: readonly Spot[]
  /** The keys of all blocks in the order in which they then stand. */
  readonly order: readonly string[]
}

interface Group {
  readonly spot: Spot
  readonly blocks: MeetingBlock[]
}

/**
 * Where new blocks go: right behind the block before them, or, when that has a space in which people write, in front of the next
 * block that stands below.
 */
export function plannedAdditions(
  { blocks: found, body }: OwnMeeting,
  removed: ReadonlySet<string>,
  add: readonly MeetingBlock[],
  meeting: MeetingBlocks,
): Additions {
  const stays = found.filter(({ key }) => !removed.has(key))
  const standing = new Map(stays.map((block) => [block.key, block]))
  const groups: Group[] = []
  let previous: MeetingBlock | null = null
  let open: Group | null = null
  for (const block of meeting.blocks) {
    const stands = standing.has(block.key)
    if (!stands && !add.includes(block)) continue
    if (stands) open = null
    else {
      const group: Group = open ?? groupAt(groups, spotFor(previous, block, standing, meeting))
      group.blocks.push(block)
      open = group
    }
    previous = block
  }
  const edits = groups.map(({ spot, blocks }): Edit => {
    const { requests, added } = compiledAt(markedBlocks(meeting, blocks), meeting, body, spot)
    return { index: spot.index, kind: spot.put === 'before' ? 'before' : 'after', requests, moves: added }
  })
  return { edits, spots: groups.map(({ spot }) => spot), order: orderOf(stays, groups) }
}

/** In the order of the document; what is put behind a block comes first where both would begin at one place. */
function orderOf(stays: readonly OwnBlock[], groups: readonly Group[]): readonly string[] {
  const placed = [
    ...groups.map(({ spot, blocks }) => ({
      at: spot.put === 'after' ? spot.index + 1 : spot.index,
      rank: spot.put === 'after' ? 0 : 1,
      keys: blocks.map(({ key }) => key),
    })),
    ...stays.map(({ start, key }) => ({ at: start, rank: 2, keys: [key] })),
  ]
  const sorted = placed.sort((one, other) => one.at - other.at || one.rank - other.rank)
  return [...new Set(sorted.flatMap(({ keys }) => keys))]
}

function groupAt(groups: Group[], spot: Spot): Group {
  const known = groups.find((group) => group.spot.index === spot.index && group.spot.put === spot.put)
  const group = known ?? { spot, blocks: [] }
  if (known === undefined) groups.push(group)
  return group
}

function spotFor(
  previous: MeetingBlock | null,
  block: MeetingBlock,
  standing: ReadonlyMap<string, OwnBlock>,
  { blocks }: MeetingBlocks,
): Spot {
  const own = previous === null ? undefined : standing.get(previous.key)
  const last = own?.paragraphs[own.paragraphs.length - 1]
  if (last !== undefined && previous?.space.length === 0) return behind(last)
  const below = blocks.slice(blocks.indexOf(block)).flatMap(({ key }) => standing.get(key) ?? [])[0]
  const next = below?.paragraphs[0]
  if (next !== undefined) return before(next)
  const bottom = own ?? [...standing.values()].pop()
  const foot = bottom?.paragraphs[bottom.paragraphs.length - 1]
  if (foot === undefined) throw new Error('an agenda without blocks has no place for another')
  return behind(foot)
}
