import type { Services } from '../google/services'
import type { Visit } from '../visit'
import { propertiesShelf } from './properties-shelf'
import type { Shelf } from './shelf'
import { tabShelf } from './tab-shelf'
import type { Trouble } from './team-source'

/** Where a Doc's team lies, or where it will. `parts` are empty where there is none yet. */
export interface Found {
  home: 'properties' | 'tab'
  shelf: Shelf
  version: number
  parts: readonly string[]
}

const probeName = 'rt-probe'

/**
 * Where the Doc's team lies, looked for in both places: whether Google gives an add-on the properties of a Doc may change
 * (GOOGLE.md "unsettled"), and then the tab is still there.
 */
export function findShelf(services: Services, visit: Visit): Found | 'none' | Trouble {
  const inProperties = look('properties', shelfInProperties(services))
  if (inProperties !== 'none' && inProperties !== 'nowhere') return inProperties
  const inTab = look('tab', tabShelf(services, visit))
  if (inTab !== 'refused') return inTab === 'nowhere' ? 'none' : inTab
  // Who has not yet let us read the Doc has no team in a tab that we could have made here, unless nothing else was there.
  return inProperties === 'none' ? 'none' : 'refused'
}

/** Where a new team will lie: in the properties if they keep what is put there, else in a tab. */
export function chooseShelf(services: Services, visit: Visit): Found | Trouble {
  const properties = shelfInProperties(services)
  if (properties !== null && keepsWhatIsPut(services)) return empty('properties', properties)
  const tab = tabShelf(services, visit)
  return tab === null ? 'refused' : empty('tab', tab)
}

function shelfInProperties(services: Services): Shelf | null {
  const properties = services.documentProperties()
  const lock = services.documentLock()
  return properties === null || lock === null ? null : propertiesShelf(properties, lock)
}

function look(home: Found['home'], shelf: Shelf | null): Found | 'none' | 'nowhere' | Trouble {
  if (shelf === null) return 'nowhere'
  const on = shelf.read()
  if (on.kind === 'trouble') return on.trouble
  return on.kind === 'none' ? 'none' : { home, shelf, version: on.version, parts: on.parts }
}

function empty(home: Found['home'], shelf: Shelf): Found | Trouble {
  const on = shelf.read()
  if (on.kind === 'trouble') return on.trouble
  return { home, shelf, version: on.version, parts: on.kind === 'kept' ? on.parts : [] }
}

/** One choice, by trying: some add-ons get properties that forget. */
function keepsWhatIsPut(services: Services): boolean {
  const probe = services.utilities.getUuid()
  try {
    services.documentProperties()?.setProperty(probeName, probe)
    // Asked anew, so that the answer does not come from what this object remembers.
    const kept = services.documentProperties()?.getProperty(probeName) === probe
    services.documentProperties()?.deleteProperty(probeName)
    return kept
  } catch {
    return false
  }
}
