import { hasGivenName, isNameShaped } from './name-shape'
import type { Personal } from './refusals'

/** From which share of its values on a column counts as one of that kind. */
const most = 0.6
/** A standard is rarely called as a person: fewer are enough where given names stand. */
const some = 1 / 3

/**
 * What about single people stands in these cells, by their look; null for nothing. `lenient` where phrases are
 * expected ("Number Sense"): then only names with a given name count.
 */
export function valuesHold(cells: readonly string[], lenient: boolean): Personal | null {
  const values = cells.filter((cell) => cell !== '')
  if (values.length === 0) return null
  const share = (is: (value: string) => boolean) => values.filter(is).length / values.length
  const distinct = new Set(values).size
  const single = distinct >= 2 && distinct > values.length / 2
  if (values.some(isContact)) return 'contacts'
  if (single && share(isDate) >= most) return 'birth-dates'
  if (single && share(isIdNumber) >= most) return 'ids'
  if (share((value) => hasGivenName(value)) >= some) return 'names'
  if (!lenient && share(isNameShaped) >= most) return 'names'
  return null
}

/** What about single people stands in the names of standards; null for nothing. */
export function labelsHold(labels: readonly string[]): Personal | null {
  const found = valuesHold(labels, false)
  if (found !== null) return found
  return labels.filter(isIdNumber).length / Math.max(1, labels.length) >= most ? 'ids' : null
}

function isContact(value: string): boolean {
  const at = value.indexOf('@')
  return at > 0 && value.indexOf('.', at) > at + 1
}

function isDate(value: string): boolean {
  return value.length <= 20 && /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}( \d{1,2}:\d{2}.*)?$/.test(value)
}

/** "1002345", "S-0012345", "12.345.678-Z"; not "5.NF.2" or "111.26". */
function isIdNumber(value: string): boolean {
  if (value.length > 24) return false
  const plain = value.replace(/^(\d{1,2})\.(\d{3})\.(\d{3})/, '$1$2$3').replace(/[\s_-]/g, '')
  return /^[a-z]{0,4}\d{5,}[a-z]?$/i.test(plain) || /^[1-9]\d{3}$/.test(plain)
}
