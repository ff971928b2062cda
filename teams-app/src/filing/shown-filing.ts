import { docId, docUrl } from '@roundtable/core'
import type { Filing } from '../store/filings'

/** A filed document as a card shows it; without `url` only its name is told. */
export interface ShownFiling {
  name: string
  url: string | null
}

/** Docs open at Google; documents of the local folder under `publicUrl` by an address that cannot be guessed. */
export function showFilings(publicUrl: string | null, pages?: string): (filing: Filing) => ShownFiling {
  return ({ where, link }) => {
    const [token = '', ...name] = link.split('/')
    if (where === 'drive') return { name: name.join('/'), url: docUrl(docId.parse(token), pages) }
    if (where === 'elsewhere') return { name: name.join('/'), url: null }
    return { name: name.join('/'), url: publicUrl === null ? null : `${publicUrl}/filed/${token}` }
  }
}
