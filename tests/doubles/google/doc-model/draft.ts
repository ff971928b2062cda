import { type Content, type Style, sizeOfContent } from './content'
import type { DocModel, DocTab, MarkedName } from './document'
import { type Shift, shifted } from './named-ranges'
import { pastTheEnd, Refused } from './refused'

/** Where something stands; everything but the index may be left out. */
export interface Place {
  readonly tabId?: string
  readonly segmentId?: string
}

export interface Location extends Place {
  readonly index?: number
}

export interface Range extends Place {
  readonly startIndex?: number
  readonly endIndex?: number
}

export interface TabsCriteria {
  readonly tabIds?: readonly string[]
}

export interface Spot {
  readonly tabId: string
  readonly segmentId: string
  readonly index: number
}

export interface Span {
  readonly tabId: string
  readonly segmentId: string
  readonly start: number
  readonly end: number
}

/** A document in the middle of a batch: the requests change it one after the other, then it is kept or thrown away. */
export class Draft {
  private tabs: readonly DocTab[]
  names: readonly MarkedName[]
  private lastId: number

  constructor(readonly from: DocModel) {
    this.tabs = from.tabs
    this.names = from.namedRanges
    this.lastId = from.lastId
  }

  /** The document as it stands now, at its next revision. */
  done(): DocModel {
    const { tabs, names, lastId, from } = this
    return { ...from, tabs, namedRanges: names, lastId, revision: from.revision + 1 }
  }

  newId(prefix: string): string {
    this.lastId++
    let seed = this.lastId * 2_654_435_761 + this.from.documentId.length
    const letters = Array.from({ length: 8 }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed % 36).toString(36)
    })
    return `${prefix}${letters.join('')}${this.lastId.toString(36)}`
  }

  /** A copy of a paragraph is a heading of its own. */
  fresh = (style: Style): Style =>
    style.headingId === undefined ? style : { ...style, headingId: this.newId('h.') }

  /** How a paragraph is copied when a line feed splits it. */
  get copying() {
    return { fresh: this.fresh, tick: this.from.unsettled.tick }
  }

  allTabs(): readonly DocTab[] {
    return this.tabs
  }

  setTabs(tabs: readonly DocTab[]): void {
    this.tabs = tabs
  }

  /** The tab that is meant; without an id the first. */
  tab(tabId: string | undefined): DocTab {
    const found = tabId ? this.tabs.find((tab) => tab.tabId === tabId) : this.tabs[0]
    if (found === undefined) throw new Refused(`Tab with ID ${tabId} not found.`)
    return found
  }

  /** The tabs that are meant; without criteria all. */
  tabsOf(criteria: TabsCriteria | undefined): readonly DocTab[] {
    return criteria?.tabIds?.length ? criteria.tabIds.map((tabId) => this.tab(tabId)) : this.tabs
  }

  changeTab(tabId: string, change: (tab: DocTab) => DocTab): void {
    this.tabs = this.tabs.map((tab) => (tab.tabId === tabId ? change(tab) : tab))
  }

  content({ tabId, segmentId }: Place): Content {
    const tab = this.tab(tabId)
    if (!segmentId) return tab.body
    const segment = tab.segments[segmentId]
    if (segment === undefined) throw new Refused(`Segment with ID ${segmentId} was not found.`)
    return segment.content
  }

  /** Changes a content and moves the named ranges along. */
  edit(
    place: Place,
    change: (content: Content) => Content,
    shift?: Omit<Shift, 'tabId' | 'segmentId'>,
  ): void {
    const { tabId } = this.tab(place.tabId)
    const segmentId = place.segmentId ?? ''
    const content = change(this.content(place))
    this.changeTab(tabId, (tab) => {
      const segment = tab.segments[segmentId]
      return segment === undefined
        ? { ...tab, body: content }
        : { ...tab, segments: { ...tab.segments, [segmentId]: { ...segment, content } } }
    })
    if (shift !== undefined)
      this.names = shifted(this.names, { ...shift, tabId, segmentId }, this.from.unsettled)
  }

  /** Where a request wants to insert. */
  spot({ location, endOfSegmentLocation }: { location?: Location; endOfSegmentLocation?: Place }): Spot {
    if (location !== undefined && endOfSegmentLocation !== undefined)
      throw new Refused("oneof field 'insertion_location' is already set. Cannot set 'endOfSegmentLocation'")
    const place = location ?? endOfSegmentLocation
    if (place === undefined) throw new Refused('An insertion location must be specified.')
    const end = sizeOfContent(this.content(place))
    const index = location === undefined ? end - 1 : (location.index ?? 0)
    if (index < 0) throw new Refused(`Index ${index} must not be negative.`)
    if (index >= end) throw new Refused(pastTheEnd(index, end))
    return { tabId: this.tab(place.tabId).tabId, segmentId: place.segmentId ?? '', index }
  }

  /** The range of a request, within its segment. */
  span(range: Range | undefined): Span {
    const { startIndex: start, endIndex: end } = range ?? {}
    if (range === undefined || start === undefined || end === undefined)
      throw new Refused('Invalid range: must contain a start and end index')
    if (end < start) throw new Refused('Invalid range: end index cannot be less than start index')
    if (end === start) throw new Refused('The range should not be empty.')
    const size = sizeOfContent(this.content(range))
    if (start < 0) throw new Refused(`Index ${start} must not be negative.`)
    if (end > size) throw new Refused(pastTheEnd(end, size))
    return { tabId: this.tab(range.tabId).tabId, segmentId: range.segmentId ?? '', start, end }
  }
}
