import type { TextKept } from './desk'
import { editDoc } from './edit-doc'
import type { Gateway } from './gateway'
import { inFolder } from './trouble'

/** By which a Doc with somebody's export is known as ours. */
const mark = 'roundtableExport'

/** A new Doc at the top of the person's own Drive, with the text in it and nothing else. */
export function keepText(gateway: Gateway, name: string, text: string): TextKept {
  const made = gateway.drive.makeDoc({ name, folder: null, marks: { [mark]: '1' } })
  if (made.kind !== 'done') return inFolder(made)
  const written = editDoc(gateway, made.value, ({ tabs }) => {
    const location = { tabId: tabs[0]?.tabProperties.tabId ?? '', index: 1 }
    const there = (tabs[0]?.documentTab?.body?.content ?? []).some(({ endIndex = 0 }) => endIndex > 2)
    return { requests: there ? [] : [{ insertText: { text, location } }], value: null }
  })
  return written.kind === 'done' ? { kind: 'kept', doc: made.value } : inFolder(written)
}
