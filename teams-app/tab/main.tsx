import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { App, type Around } from './frame/app'
import { preload } from './frame/pages'
import { pageAtStart } from './frame/use-page'

// The page forbids itself to make functions of texts.
z.config({ jitless: true })

const mode = z.object({
  mode: z.enum(['local', 'teams']),
  people: z.array(z.object({ tenant: z.string(), person: z.string(), name: z.string() })),
})

async function around(): Promise<Around> {
  if (window.parent !== window) {
    const { teamsHost } = await import('./host/teams-host')
    const host = await teamsHost().catch(() => null)
    return host === null ? { kind: 'outside' } : { kind: 'teams', host }
  }
  const answer = await fetch('/tab/mode').then((response) => response.json())
  const read = z.parse(mode, answer)
  return read.mode === 'local' ? { kind: 'local', people: read.people } : { kind: 'outside' }
}

async function main(): Promise<void> {
  if (new URLSearchParams(window.location.search).has('configure'))
    return import('./host/configure').then(({ configure }) => configure())
  const root = document.getElementById('root')
  if (root === null) return
  preload(pageAtStart())
  const where = await around().catch((): Around => ({ kind: 'outside' }))
  // A language may be asked for in the address, which is how translations are looked at.
  const asked = new URLSearchParams(window.location.search).get('language')
  const locale = asked ?? (where.kind === 'teams' ? where.host.locale : navigator.language)
  createRoot(root).render(<App around={where} locale={locale} />)
}

void main()
