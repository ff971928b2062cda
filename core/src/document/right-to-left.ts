import type { DocsLine } from './docs-line'

const leading =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the first letter of the line is of a script that runs from right to left. */
export function isRightToLeft({ pieces }: Pick<DocsLine, 'pieces'>): boolean {
  const words = pieces.find((piece) => piece.kind === 'text' && /\p{L}/u.test(piece.text))
  return words?.kind === 'text' && leading.test(words.text)
}
