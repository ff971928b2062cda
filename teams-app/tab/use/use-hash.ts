import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** What the address names after its `#`. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash)
}
