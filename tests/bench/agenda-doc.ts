import { insertAgenda, meetingDoc, speak } from '@roundtable/core'
import { putAgenda } from '../../teams-app/src/google/running-agenda'
import { wholeLibrary } from '../core/agenda/whole-library'
import { after, day, founded, meeting, member, on, order } from '../core/founded'
import { got, withAgendas } from '../core/running-doc/a-doc'
import { newDocument } from '../doubles/google/doc-model/document'
import { aDrive, memoryLedger } from '../server/google/a-drive'
import { inMs, type Measure, median, type Result, spreadOf } from './side-by-side/result'

const parts = 12
const batches = 15
const runs = 40

/** A team with a protocol of twelve parts for its meetings. */
function aTeam() {
  const [model] = wholeLibrary('en')
  const [part] = model?.parts ?? []
  const template = {
    ...model,
    id: 'twelve',
    minutes: 60,
    parts: Array.from({ length: parts }, (_, n) => ({
      ...part,
      id: `part-${n + 1}`,
      title: `Part ${n + 1}`,
      minutes: 5,
      leastMinutes: 2,
    })),
  }
  const choices = ['2026-09-08', '2026-09-15'].map((date) =>
    order({ type: 'choose-template', occurrence: meeting(date), template: 'twelve', minutes: 60 }),
  )
  const save = order({ type: 'save-template', id: 'twelve', template })
  const team = after(founded('ABCDEF'), [save, ...choices], on('2026-09-01', member('A')))
  return { team, text: JSON.stringify(template) }
}

const { team, text } = aTeam()

function agendaOf(date: string) {
  const words = (id: string) => (id.startsWith('template:') ? text : `words of ${id}`)
  const blocks = meetingDoc(team, meeting(date), {
    speaker: speak('en', new Map(), words),
    today: day('2026-09-01'),
    words,
    email: () => undefined,
  })
  if (blocks === undefined) throw new Error('no such meeting')
  return blocks
}

/**
 * How long the work takes: of each batch the best of its runs. The first batches warm up. What else the machine
 * does makes single runs longer, so the bar is for the best of a batch.
 */
function timed(work: () => unknown): readonly number[] {
  const batch = () =>
    Array.from({ length: runs }, () => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    })
  return Array.from({ length: batches }, () => Math.min(...batch())).slice(batches / 3)
}

/** How many elements stand in the Doc's first tab. */
function elementsOf({ tabs }: ReturnType<typeof got>): number {
  return tabs[0]?.documentTab?.body?.content?.length ?? 0
}

export async function measure(): Promise<Result> {
  const blocks = agendaOf('2026-09-15')
  const empty = got(newDocument('d'))
  const older = got(withAgendas(newDocument('d'), agendaOf('2026-09-08')))
  const count = blocks.blocks.filter(({ key }) => /^part\.part-\d+$/.test(key)).length
  if (count !== parts) throw new Error(`${count} parts`)
  const compile = timed(() => insertAgenda(empty, blocks, { at: 'top' }))
  const above = timed(() => insertAgenda(older, blocks, { at: 'top' }))
  const elements = elementsOf(older) - elementsOf(empty)

  const drive = aDrive()
  const ledger = memoryLedger()
  const what = { team: 't-1', docName: 'Grade 5', inserted: () => false, answers: {} }
  await putAgenda(drive.ours, ledger, { ...what, meeting: agendaOf('2026-09-08') })
  const calls = async (date: string) => {
    const before = drive.google.received.length
    await putAgenda(drive.ours, ledger, { ...what, meeting: agendaOf(date) })
    return drive.google.received.slice(before)
  }
  const counted = (of: string, made: number, most: number): Measure => ({
    of,
    figure: made,
    unit: 'calls',
    bar: { most },
    spread: [made, made],
    ours: `${made} calls`,
    reference: `${elements} calls, one for each element`,
  })
  const compiled = (of: string, times: readonly number[]): Measure => ({
    of,
    figure: median(times),
    unit: 'ms',
    bar: { most: 2 },
    spread: spreadOf(times),
    ours: inMs(median(times)),
    reference: '-',
  })
  return {
    measures: [
      counted('put into a Doc', (await calls('2026-09-15')).length, 2),
      counted('put there again', (await calls('2026-09-15')).length, 1),
      compiled('compiled for an empty Doc', compile),
      compiled('compiled above an older one', above),
    ],
  }
}
