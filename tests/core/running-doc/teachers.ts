import * as fc from 'fast-check'
import { sizeOfContent } from '../../doubles/google/doc-model/content'
import type { DocModel } from '../../doubles/google/doc-model/document'
import { Refused } from '../../doubles/google/doc-model/refused'
import {
  addRow,
  checkBox,
  deleteRange,
  linesOf,
  suggestText,
  typeAt,
} from '../../doubles/google/doc-model/user-edits'

/** One edit of a teacher's somewhere in the first tab; `at` is a share of its length. */
export type TeacherEdit =
  | { readonly kind: 'type' | 'suggest'; readonly at: number; readonly words: string }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'enter' | 'tick' | 'row'; readonly at: number }

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const words = fc.constantFrom('ja', '👍🏽 yes', 'הפגישה', 'line\nline', 'e\u0301', 'long note with words')

export const anyEdit: fc.Arbitrary<TeacherEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), at, words }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('enter' as const, 'tick' as const, 'row' as const), at }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('suggest' as const), at, words }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      at,
      length: fc.integer({ min: 1, max: 60 }),
    }),
  },
)

/** Marks what a teacher typed, so that it is found again. */
export const typedSign = '§'

/** The Doc after the edits; one that the editor would not allow is left out. */
export function edited(document: DocModel, edits: readonly TeacherEdit[]): DocModel {
  return edits.reduce((model, edit, n) => {
    const size = sizeOfContent(model.tabs[0]?.body ?? [])
    try {
      return carriedOut(model, edit, 1 + Math.floor(edit.at * (size - 1)), n)
    } catch (reason) {
      if (reason instanceof Refused || (reason instanceof Error && reason.message.startsWith('no box')))
        return model
      throw reason
    }
  }, document)
}

function carriedOut(model: DocModel, edit: TeacherEdit, index: number, n: number): DocModel {
  switch (edit.kind) {
    case 'type':
      return typeAt(model, index, `${typedSign}${n} ${edit.words}`)
    case 'suggest':
      return suggestText(model, index, `${typedSign}${n} suggested`, `suggest.${n}`)
    case 'enter':
      return typeAt(model, index, '\n')
    case 'delete':
      return deleteRange(model, index, index + edit.length)
    case 'tick':
      return checkBox(model, index)
    case 'row':
      return addRow(model, index, 0)
  }
}

/** The lines in which a teacher typed. */
export function typedLines(document: DocModel): readonly string[] {
  return linesOf(document).filter((line) => line.includes(typedSign))
}
