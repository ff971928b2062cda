import { applyBatch } from '../../doubles/google/doc-model/apply-batch'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'

/** The document after requests that must be taken. */
export function after(document: DocModel, ...requests: readonly object[]): DocModel {
  const answer = applyBatch(document, requests)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.document
}

/** What Google says to requests: its sentence, or 'taken'. */
export function sentence(document: DocModel, ...requests: readonly object[]): string {
  const answer = applyBatch(document, requests)
  return 'error' in answer ? answer.error.message : 'taken'
}

export const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } })
export const table = (index: number, rows: number, columns: number) => ({
  insertTable: { location: { index }, rows, columns },
})
export const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
})

interface Json {
  readonly [key: string]: unknown
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The body as `documents.get` tells it, one entry a unit: the character of a text, else the name of what stands there.
 * It reads indices only, so that it does not share the model's own counting.
 */
export function units(document: DocModel): readonly string[] {
  const { body } = toGet(document)
  const found: string[] = []
  const put = (start: number, end: number, name: string) => {
    for (let index = start; index < end; index++) found[index] ??= name
  }
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, name)
    if (!isJson(value)) return
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object') walk(inner, Array.isArray(inner) ? `${name}.${key}` : key)
    const { startIndex = 0, endIndex, textRun } = value
    if (typeof startIndex !== 'number' || typeof endIndex !== 'number') return
    const content = isJson(textRun) ? String(textRun.content) : ''
    for (let i = 0; i < content.length; i++) put(startIndex + i, startIndex + i + 1, content.charAt(i))
    put(startIndex, endIndex, Object.keys(value).find((key) => !/Index$/.test(key)) ?? name)
  }
  walk(body, 'body')
  return found
}
