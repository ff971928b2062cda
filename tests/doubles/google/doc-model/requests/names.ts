import type { MarkedName } from '../document'
import type { Draft, TabsCriteria } from '../draft'
import { Refused } from '../refused'
import type { Reply, Requests } from './shape'
import { putText, remove } from './text'

function found(
  draft: Draft,
  id: string | undefined,
  name: string | undefined,
  criteria: TabsCriteria | undefined,
) {
  if (id && name) throw new Refused('Only one of the name and the ID of a named range can be specified.')
  if (!id && !name) throw new Refused('ID or name for named range must be set')
  const tabs = new Set(draft.tabsOf(criteria).map(({ tabId }) => tabId))
  return draft.names.filter((held) => tabs.has(held.tabId) && (id ? held.id === id : held.name === name))
}

export const nameRequests = {
  createNamedRange(draft: Draft, { name = '', range }: Requests['createNamedRange']): Reply {
    if (name.length < 1 || name.length > 256)
      throw new Refused('The name of a named range must have between 1 and 256 UTF-16 code units.')
    const { tabId, segmentId, start, end } = draft.span(range)
    const id = draft.newId('kix.')
    draft.names = [...draft.names, { id, name, tabId, segmentId, ranges: [{ start, end }] }]
    return { createNamedRange: { namedRangeId: id } }
  },

  deleteNamedRange(draft: Draft, { namedRangeId, name, tabsCriteria }: Requests['deleteNamedRange']): Reply {
    const gone = found(draft, namedRangeId, name, tabsCriteria)
    if (gone.length === 0)
      throw new Refused(`No named range with the ${namedRangeId ? 'ID' : 'name'} ${namedRangeId ?? name}.`)
    draft.names = draft.names.filter((held) => !gone.includes(held))
    return {}
  },

  replaceNamedRangeContent(draft: Draft, request: Requests['replaceNamedRangeContent']): Reply {
    const { namedRangeId, namedRangeName, tabsCriteria, text = '' } = request
    const hits = found(draft, namedRangeId, namedRangeName, tabsCriteria)
    if (hits.length === 0 && namedRangeId) throw new Refused(`No named range with the ID ${namedRangeId}.`)
    for (const { id } of hits) {
      const held = draft.names.find((name) => name.id === id)
      if (held !== undefined) replaceOne(draft, held, text)
    }
    return {}
  },
}

/** The first range gets the text, the others go with what they hold. */
function replaceOne(draft: Draft, held: MarkedName, text: string): void {
  const { tabId, segmentId, ranges } = held
  for (const { start, end } of ranges.toReversed()) remove(draft, tabId, segmentId, start, end)
  const index = ranges[0]?.start ?? 0
  const length = putText(draft, { tabId, segmentId, index }, text)
  const others = draft.names.filter(({ id }) => id !== held.id)
  const range = { start: index, end: index + length }
  draft.names = length === 0 ? others : [...others, { ...held, ranges: [range] }]
}
