import { type DocTab, newTab } from '../document'
import type { Draft } from '../draft'
import { Refused } from '../refused'
import { maskOf } from '../style-mask'
import type { Reply, Requests, TabProperties } from './shape'

/** A tab's properties as the API tells them. */
export function tabProperties(tabs: readonly DocTab[], tab: DocTab) {
  const siblings = tabs.filter(({ parentTabId }) => parentTabId === tab.parentTabId)
  const { tabId, title, parentTabId, iconEmoji } = tab
  return {
    tabId,
    title,
    ...(parentTabId === undefined ? {} : { parentTabId, nestingLevel: levelOf(tabs, tab) }),
    ...(iconEmoji === undefined ? {} : { iconEmoji }),
    index: siblings.indexOf(tab),
  }
}

function levelOf(tabs: readonly DocTab[], { parentTabId }: DocTab): number {
  const parent = tabs.find(({ tabId }) => tabId === parentTabId)
  return parent === undefined ? 0 : 1 + levelOf(tabs, parent)
}

export const tabRequests = {
  addDocumentTab(draft: Draft, { tabProperties: wanted = {} }: Requests['addDocumentTab']): Reply {
    const tabs = draft.allTabs()
    const parent = wanted.parentTabId ? draft.tab(wanted.parentTabId) : undefined
    if (parent !== undefined && levelOf(tabs, parent) >= 2)
      throw new Refused('Tabs nest at most three levels deep.')
    const tabId = wanted.tabId || draft.newId('t.')
    if (tabs.some((held) => held.tabId === tabId))
      throw new Refused(`A tab with the ID ${tabId} exists already.`)
    const tab = dressed(newTab(tabId, `Tab ${tabs.length + 1}`), {
      ...wanted,
      ...(parent ? { parentTabId: parent.tabId } : {}),
    })
    const siblings = tabs.filter(({ parentTabId }) => parentTabId === parent?.tabId)
    const at = wanted.index ?? siblings.length
    if (at < 0 || at > siblings.length) throw new Refused(`Invalid tab index: ${at}.`)
    const next = siblings[at]
    const place = next === undefined ? tabs.length : tabs.indexOf(next)
    draft.setTabs(tabs.toSpliced(place, 0, tab))
    return { addDocumentTab: { tabProperties: tabProperties(draft.allTabs(), tab) } }
  },

  deleteTab(draft: Draft, { tabId }: Requests['deleteTab']): Reply {
    const gone = new Set([draft.tab(tabId).tabId])
    for (const tab of draft.allTabs()) if (tab.parentTabId && gone.has(tab.parentTabId)) gone.add(tab.tabId)
    const kept = draft.allTabs().filter((tab) => !gone.has(tab.tabId))
    if (kept.length === 0) throw new Refused('The last tab of a document cannot be deleted.')
    draft.setTabs(kept)
    draft.names = draft.names.filter((name) => !gone.has(name.tabId))
    return {}
  },

  updateDocumentTabProperties(draft: Draft, request: Requests['updateDocumentTabProperties']): Reply {
    const { tabProperties: wanted = {}, fields } = request
    const mask = maskOf(fields, 'TabProperties')
    if (mask.some((field) => field !== 'title' && field !== 'iconEmoji'))
      throw new Error('the double changes title and icon of a tab only')
    const { tabId } = draft.tab(wanted.tabId)
    draft.changeTab(tabId, (tab) => dressed(tab, wanted))
    return {}
  },
}

function dressed(tab: DocTab, { title, iconEmoji, parentTabId }: TabProperties): DocTab {
  return {
    ...tab,
    ...(title ? { title } : {}),
    ...(iconEmoji ? { iconEmoji } : {}),
    ...(parentTabId ? { parentTabId } : {}),
  }
}
