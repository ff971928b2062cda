import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(max-width: 640px)')

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the page is as narrow as a phone or the side panel of a meeting. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
