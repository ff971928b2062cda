import MarkdownIt from 'markdown-it'
import { type Read, read, type Shown, shown } from './reading'

type Token = ReturnType<MarkdownIt['parse']>[number]

const parser = new MarkdownIt({ html: true, linkify: true })

const known = new Set(
  'heading paragraph bullet_list ordered_list list_item table thead tbody tr th td'
    .split(' ')
    .flatMap((name) => [`${name}_open`, `${name}_close`])
    .concat('hr', 'inline'),
)

/** Markdown as a reader of it sees it. Throws on any node that our documents do not have. */
export function readMarkdown(markdown: string): readonly Read[] {
  const result: Read[] = []
  const open: string[] = []
  for (const token of parser.parse(markdown, {})) {
    if (!known.has(token.type)) throw new Error(`unexpected ${token.type}: ${token.content}`)
    if (token.nesting === 1) open.push(token.tag)
    if (token.nesting === -1) open.pop()
    if (token.type === 'hr') result.push({ block: 'hr', words: '', set: [] })
    if (token.type === 'inline') result.push(item(open, inlineShown(token.children ?? []), token.content))
  }
  return result
}

function item(open: readonly string[], content: Shown, source: string): Read {
  const list = open.includes('li') ? open[open.lastIndexOf('li') - 1] : undefined
  if (list === undefined) return read(open[open.length - 1] ?? '', content)
  const box = list === 'ul' ? /^\[([ x])\](?= |$)/.exec(source) : null
  if (box === null) return read(list, content)
  return read(box[1] === 'x' ? 'done' : 'open', content.slice(4))
}

function inlineShown(tokens: readonly Token[]): Shown {
  const set: string[] = []
  return tokens.flatMap((token): Shown => {
    switch (token.type) {
      case 'text':
      case 'text_special':
        return shown(token.content, set[set.length - 1] ?? '')
      case 'hardbreak':
        return shown('\n', '')
      case 'html_inline':
        if (token.content !== '<br>') throw new Error(`unexpected HTML: ${token.content}`)
        return shown('\n', '')
      case 'strong_open':
        set.push('b')
        return []
      case 'em_open':
        set.push('i')
        return []
      case 'link_open':
        if (token.markup !== '') throw new Error(`unexpected automatic link: ${token.attrGet('href')}`)
        set.push(token.attrGet('href') ?? '')
        return []
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        set.pop()
        return []
      default:
        throw new Error(`unexpected ${token.type}: ${token.content}`)
    }
  })
}
