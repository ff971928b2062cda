import { sameWords } from './same-words'

/**
 * Which boxes are ticked, by `sameWords` of their lines, from the Markdown that Drive's `files.export` makes of the Doc:
 * `documents.get` does not tell (GOOGLE.md).
 */
export function tickedLines(markdown: string): ReadonlySet<string> {
  const ticked = markdown.split('\n').flatMap((line) => {
    const text = /^\s*[-*+] \[x\] (.*)$/i.exec(line)?.[1]
    return text === undefined ? [] : [sameWords(asText(text))]
  })
  return new Set(ticked.filter((words) => words !== ''))
}

/** Links by their words; other marks of Markdown are no words. */
function asText(markdown: string): string {
  return markdown.replace(/\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1').replace(/&#?\w+;/g, ' ')
}
