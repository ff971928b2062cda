import { Script } from 'node:vm'
import { createScript } from '../doubles/apps-script/script'
import { type Pushed, pushed, sidebarOf } from '../doubles/apps-script/sidebar'
import { writtenNoZod } from './side-by-side/no-zod'
import { compared, inMs, median, type Result, spreadOf } from './side-by-side/result'

/**
 * How long the add-on takes from nothing to its first card: compiled and run anew, in a context that has the language and Google's
 * services alone, as for each press in Apps Script. What Google's own services take is not in it. Beside it the same script in
 * which zod checks nothing, on the same state; both show the same card.
 */
const batches = 9
const runs = 5
const barMs = 60
const barRatio = 1.3

const caller = { doc: 'the-doc-of-the-bench', email: 'ana@school.example' }
const clock = { now: Date.parse('2026-09-06T14:00Z'), costMs: 5 }
const editors = ['ana', 'ben', 'cleo', 'dev'].map((name) => `${name}@school.example`)
const addon = pushed()
const unchecked = pushed(null, { 'zod/mini': writtenNoZod() })
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
    const from = process.cpuUsage()
    sidebarOf({ ...what, scripts: texts.map((text) => new Script(text)) }, script, caller).open()
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1_000
  })
  return Math.min(...times)
}

function wordsOf(what: Pushed): string {
  const sidebar = sidebarOf(what, script, caller)
  sidebar.open()
  return sidebar.words()
}

export function measure(): Result {
  found()
  if (wordsOf(addon) !== wordsOf(unchecked)) throw new Error('Without zod another card is shown')
  const rounds = Array.from({ length: batches }, () => ({
    ours: startMs(addon),
    reference: startMs(unchecked),
  }))
  const measured = rounds.map(({ ours }) => ours)
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
      compared('the same, beside it without zod', rounds, { bar: { most: barRatio }, show: inMs }),
    ],
    notes: [
      `best run of ${runs}, median of ${batches}; script ${kilobytes(addon.texts['Code.js'])}, without zod ${kilobytes(unchecked.texts['Code.js'])}, templates beside it ${kilobytes(addon.texts['Templates.js'])}`,
    ],
  }
}
