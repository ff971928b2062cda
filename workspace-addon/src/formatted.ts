import type { Run } from './cards/card'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
}

/** Text as CardService shows it literally: nothing that a person wrote becomes a tag. */
export function literal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[&<>"'\n]/g, (letter) => entities[letter] ?? '')
}

/** Runs in the few tags that CardService knows. */
export function formatted(runs: readonly Run[]): string {
  return runs
    .map(({ text, look }) => {
      const words = literal(text)
      if (look === 'bold') return `<b>${words}</b>`
      return look === 'quiet' ? `<font color="#5f6368">${words}</font>` : words
    })
    .join('')
}
