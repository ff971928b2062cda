import { Script } from 'node:vm'
import { createScript } from '../doubles/apps-script/script'
import { type Pushed, pushed, sidebarOf } from '../doubles/apps-script/sidebar'
import { inMs, median, type Result, spreadOf } from './side-by-side/result'

/**
 * How long the add-on takes from nothing to its first card: compiled and run anew, in a context that has the language and Google's
 * services alone, as for each press in Apps Script. What Google's own services take is not in it.
 */
const batches = 9
const runs = 5
const barMs = 60

const caller = { doc: 'the-doc-of-the-bench', email: 'ana@school.example' }
const clock = { now: Date.parse('2026-09-06T14:00Z'), costMs: 5 }
const editors = ['ana', 'ben', 'cleo', 'dev'].map((name) => `${name}@school.example`)
const addon = pushed()
const script = createScript({ clock, editor: { name: 'Grade 5', editors } })

function found(): void {
  const sidebar = sidebarOf(addon, script, caller)
  sidebar.open()
  sidebar.press('Set up the team')
  sidebar.press('Save', {
    zone: 'America/Chicago',
    members: editors.map((one) => `${one.split('@')[0]} <${one}>`).join('\n'),
  })
  if (!sidebar.words().includes('Who does what')) throw new Error('No team was set up')
}

let compiled = 0

function startMs(what: Pushed): number {
  const times = Array.from({ length: runs }, () => {
    compiled += 1
    // Another text each time: nothing that was compiled before is used again.
    const texts = Object.values(what.texts).map((text) => `${text}\n// ${compiled}`)
    const from = performance.now()
    sidebarOf({ ...what, scripts: texts.map((text) => new Script(text)) }, script, caller).open()
    return performance.now() - from
  })
  return Math.min(...times)
}

export function measure(): Result {
  found()
  const measured = Array.from({ length: batches }, () => startMs(addon))
  const kilobytes = (text: string) => `${Math.round(Buffer.byteLength(text) / 1000)} KB`
  return {
    measures: [
      {
        of: 'from nothing to the first card',
        figure: median(measured),
        unit: 'ms',
        bar: { most: barMs },
        spread: spreadOf(measured),
        ours: inMs(median(measured)),
        reference: '-',
      },
    ],
    notes: [
      `best run of ${runs}, median of ${batches}; script ${kilobytes(addon.texts['Code.js'])}, templates beside it ${kilobytes(addon.texts['Templates.js'])}`,
    ],
  }
}
