import * as z from 'zod/mini'
import { begin } from './begin'
import { preloadPage } from './frame/page-loads'

// The page forbids itself to make functions of texts.
z.config({ jitless: true })

/** React and Fluent come while Teams and the server are asked who looks. */
async function main(): Promise<void> {
  const address = new URLSearchParams(window.location.search)
  if (address.has('configure')) return import('./host/configure').then(({ configure }) => configure())
  const root = document.getElementById('root')
  if (root === null) return
  // A language may be asked for in the address, which is how translations are looked at.
  const asked = address.get('language')
  const begun = begin(asked).catch(() => ({
    around: { kind: 'outside' as const },
    locale: asked ?? navigator.language,
  }))
  const drawing = import('./frame/show')
  const page = preloadPage()
  const { show } = await drawing
  await page
  show(root, await begun)
}

void main()
