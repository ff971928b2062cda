import type { Block, Content, RichText, Run } from '../../../core/src/document/block'
import { unmarked } from '../../../core/src/document/block'
import { fileHref } from '../../../core/src/document/file-name'
import { safeLink } from '../../../core/src/document/link'

/**
 * A document as a reader sees it: blocks, their words, and how each visible character is set ("b", "i", a link's
 * address, or ""). Both parsers of the tests produce it, so it can be compared with what was meant.
 */
export interface Read {
  readonly block: string
  readonly words: string
  readonly set: readonly string[]
}

/** What a block shows, as a list of characters with how they are set. */
export type Shown = readonly { readonly char: string; readonly set: string }[]

export function read(block: string, shown: Shown): Read {
  const last = shown.map(({ char }) => char !== '\n').lastIndexOf(true)
  const kept = shown.slice(0, last + 1)
  return {
    block,
    words: kept.map(({ char }) => char).join(''),
    set: kept.filter(({ char }) => char.trim() !== '').map(({ set }) => set),
  }
}

export function shown(text: string, set: string): Shown {
  return [...text].map((char) => ({ char, set }))
}

/** What the blocks mean, read without any renderer. */
export function meant(blocks: readonly Block[], ending: 'md' | 'html'): readonly Read[] {
  const one = (name: string, text: RichText) =>
    read(
      name,
      text.flatMap((run) => runShown(run, ending)),
    )
  return unmarked(blocks).flatMap(blockMeant)

  function blockMeant(block: Content): readonly Read[] {
    switch (block.kind) {
      case 'heading':
        return [one(`h${block.level}`, block.text)]
      case 'paragraph':
        return [one('p', block.text)]
      case 'list':
        return block.items.map((item) => one(block.ordered ? 'ol' : 'ul', item))
      case 'checklist':
        return block.items.map(({ done, text }) => one(done ? 'done' : 'open', text))
      case 'table':
        return [
          ...block.head.map((cell) => one('th', cell)),
          ...block.rows.flat().map((cell) => one('td', cell)),
        ]
      case 'divider':
        return [{ block: 'hr', words: '', set: [] }]
    }
  }
}

function runShown(run: Run, ending: 'md' | 'html'): Shown {
  switch (run.kind) {
    case 'text':
      return shown(asShown(run.text), run.style === undefined ? '' : run.style === 'bold' ? 'b' : 'i')
    case 'person':
      return shown(asShown(run.name).replace(/\n+/g, ' '), '')
    case 'date':
      return shown(asShown(run.text).replace(/\n+/g, ' '), '')
    case 'file':
      return shown(run.stem, fileHref(run.stem, ending))
    case 'link': {
      const href = safeLink(run.href)
      const text = asShown(run.text).replace(/\n+/g, ' ')
      return shown(text === '' ? (href ?? '') : text, href ?? '')
    }
  }
}

/** Line ends as line feeds; what no file can hold is gone or replaced. Written apart from the product's own rule. */
function asShown(text: string): string {
  return [...text.replace(/\r\n/g, '\n')]
    .map((c) => {
      const code = c.codePointAt(0) ?? 0
      if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return '\n'
      if (code === 9) return c
      if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ''
      const surrogate = code >= 0xd800 && code <= 0xdfff
      const noCharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe
      return surrogate || noCharacter ? '\ufffd' : c
    })
    .join('')
}
