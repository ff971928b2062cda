import type { DocsTable } from '../document/docs-body'
import type { ThingId } from '../ids'
import { type PromptId, promptIds } from '../reflection/frames'
import { docAgendaLabels } from '../text/doc-agenda'
import { reflectionLabels } from '../text/reflection'
import type { TypedReflection } from './doc-notes'
import { sameWords } from './same-words'
import { type NamedPerson, type TypedLine, typedLine } from './typed-line'

const languages = ['en', 'es'] as const
const whoWords = new Set(languages.map((language) => sameWords(docAgendaLabels[language].who)))

/** The answers in a table of ours: a row for each person, a column for each prompt. */
export function readReflections(
  { rows }: DocsTable,
  id: (place: string, text: string) => ThingId,
): readonly TypedReflection[] {
  const [head = [], ...answers] = rows.map((row) => row.map(typedLine))
  const named = head[0] !== undefined && whoWords.has(sameWords(head[0].text))
  return answers.flatMap((row) => {
    const [who] = row
    const author = named && who !== undefined ? authorOf(who) : null
    return row.flatMap(({ text }, column): TypedReflection[] => {
      if (text === '' || (named && column === 0)) return []
      const question = head[column]?.text ?? null
      const place = `reflection ${sameWords(question ?? '')} ${author?.email ?? author?.name ?? ''}`
      return [{ id: id(place, text), text, question, prompt: promptOf(question ?? ''), author }]
    })
  })
}

function authorOf({ text, people }: TypedLine): NamedPerson | null {
  const [chip] = people
  if (chip !== undefined) return chip
  return text === '' ? null : { name: text }
}

/** The prompt that asks this in either language. */
function promptOf(question: string): PromptId | null {
  const asked = sameWords(question)
  const asks = (prompt: PromptId) =>
    languages.some((language) => sameWords(reflectionLabels[language].prompts[prompt]) === asked)
  return promptIds.find(asks) ?? null
}
