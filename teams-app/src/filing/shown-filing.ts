import type { Filing } from '../store/filings'

/** A filed document as a card shows it; without `url` only its name is told. */
export interface ShownFiling {
  name: string
  url: string | null
}

/** Documents of the local folder open under `publicUrl` by an address that cannot be guessed. */
export function showFilings(publicUrl: string | null): (filing: Filing) => ShownFiling {
  return ({ link }) => {
    const [token = '', ...name] = link.split('/')
    return { name: name.join('/'), url: publicUrl === null ? null : `${publicUrl}/filed/${token}` }
  }
}
