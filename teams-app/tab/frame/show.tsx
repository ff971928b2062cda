import { createRoot } from 'react-dom/client'
import type { Around } from '../begin'
import { App } from './app'

/** Puts the page in the place of what stood there while it came. */
export function show(root: HTMLElement, begun: { around: Around; locale: string }): void {
  createRoot(root).render(<App {...begun} />)
}
