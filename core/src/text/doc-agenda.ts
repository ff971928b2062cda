import type { DocQuestion } from '../running-doc/questions'
import { docAgendaLabels as en } from './en/doc-agenda'
import { docAgendaLabels as es } from './es/doc-agenda'
import { sayingsIn } from './sayings'
import type { Speaker } from './speaker'

export const docAgendaLabels = { en, es }

function say<C extends DocQuestion['code']>(
  code: C,
  question: Extract<DocQuestion, { code: C }>,
  speaker: Speaker,
): string {
  return sayingsIn(speaker.language).docQuestions[code](question, speaker)
}

/** What is asked before the agenda goes into the Doc, in the speaker's language. */
export function docQuestionText(question: DocQuestion, speaker: Speaker): string {
  return say(question.code, question, speaker)
}
