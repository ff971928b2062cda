import { type CallKind, type DocId, docId, docsDocument } from '@roundtable/core'
import type { DocsApi } from '../../../teams-app/src/google/docs'
import type { DriveApi, DriveFile } from '../../../teams-app/src/google/drive'
import { type GoogleOutcome, outcomeOfFailure, outcomeOfSilence } from '../../../teams-app/src/google/outcome'
import type { Patience } from '../../../teams-app/src/google/patience'
import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import { type DocModel, newDocument, revisionIdOf } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'
import type { Fault, Unseen } from '../../doubles/google/faults'
import type { VirtualWorld } from './virtual-world'

type Held = DriveFile & { marks: Readonly<Record<string, string>> }

const timeoutMs = 10_000

/** What our own mapping makes of what the caller sees. */
function seenAs(seen: Unseen, kind: CallKind): GoogleOutcome<never> {
  if (typeof seen === 'string') return outcomeOfSilence(seen === 'reset' ? 'ECONNRESET' : null, kind)
  const reasons = [...JSON.stringify(seen.body).matchAll(/"(?:reason|status)":"(\w+)"/g)].map(
    ([, code = '']) => code,
  )
  return outcomeOfFailure({ status: seen.status, reasons, retryAfter: null }, kind, 0)
}

/** Docs and Drive without a network: the model of Docs, and files in a map. Each caller comes with faults of its own. */
export function modelOfDrive(world: VirtualWorld, random: () => number) {
  const docs = new Map<string, DocModel>()
  const files = new Map<string, Held>()
  let ids = 0
  const freshId = () => docId.parse(`id-${String(++ids).padStart(20, '0')}`)
  const done = <T>(value: T): GoogleOutcome<T> => ({ kind: 'done', value })
  const gone: GoogleOutcome<never> = { kind: 'refused', reason: 'gone' }

  function make(file: Omit<Held, 'trashed' | 'writable' | 'shared' | 'madeAt'>): void {
    files.set(file.id, { ...file, trashed: false, writable: true, shared: true, madeAt: world.now() })
    if (file.kind === 'doc') docs.set(file.id, newDocument(file.id, file.name))
  }

  /** @param stop called before each call: true when this caller's process ends here */
  function callers(
    fault: (call: { docs: boolean }) => Fault | undefined,
    patience: Patience,
    stop: () => boolean,
  ): { docs: DocsApi; drive: DriveApi } {
    async function over<T>(
      kind: CallKind,
      docs: boolean,
      run: () => GoogleOutcome<T>,
    ): Promise<GoogleOutcome<T>> {
      await world.pause(20 + random() * 600)
      if (stop()) {
        if (random() < 0.5) run()
        return new Promise<never>(() => undefined)
      }
      const wrong = fault({ docs })
      if (wrong === undefined) return run()
      if (wrong.kind === 'answer') return seenAs(wrong.answer, kind)
      if (wrong.kind === 'applied') run()
      if (wrong.kind === 'late') world.at(wrong.afterMs, run)
      const seen = wrong.kind === 'applied' || wrong.kind === 'late' ? wrong.seen : wrong.kind
      if (seen === 'timeout' || seen === 'hang') await world.pause(timeoutMs)
      return seenAs(seen, kind)
    }
    const call = <T>(kind: CallKind, docs: boolean, run: () => GoogleOutcome<T>) =>
      patience(() => over(kind, docs, run))
    const readFile = (id: DocId): GoogleOutcome<DriveFile> => {
      const file = files.get(id)
      return file === undefined ? gone : done(file)
    }
    return {
      docs: {
        get: (id) =>
          call('read', true, () => {
            const document = docs.get(id)
            return document === undefined
              ? gone
              : done(docsDocument().parse(toGet(document, { includeTabsContent: true })))
          }),
        update: (id, requests, revision) =>
          call('locked', true, () => {
            const document = docs.get(id)
            if (document === undefined) return gone
            if (revisionIdOf(document) !== revision) return { kind: 'stale' }
            const applied = applyBatch(document, requests)
            if ('error' in applied) throw new Error(applied.error.message)
            docs.set(id, applied.document)
            return done(null)
          }),
      },
      drive: {
        get: (id) => call('read', false, () => readFile(id)),
        makeDoc: ({ name, marks }) =>
          call('write', false, () => {
            const id = freshId()
            make({ id, name, kind: 'doc', marks })
            return done(id)
          }),
        freshFolderId: () => call('read', false, () => done(freshId())),
        makeFolder: ({ id, name }) =>
          call('read', false, () => {
            if (!files.has(id)) make({ id, name, kind: 'folder', marks: {} })
            return done(null)
          }),
        markdown: () => call('read', false, () => done('')),
        bin: (id) =>
          call('read', false, () => {
            const file = files.get(id)
            if (file === undefined) return gone
            files.set(id, { ...file, trashed: true })
            return done(null)
          }),
        marked: (mark, value) =>
          call('read', false, () =>
            done([...files.values()].filter(({ marks, trashed }) => !trashed && marks[mark] === value)),
          ),
      },
    }
  }

  return { docs, files, callers }
}
