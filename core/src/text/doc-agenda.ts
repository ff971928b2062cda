import type { DocQuestion } from '../running-doc/questions'
import { docAgendaLabels as en, docQuestions as enQuestions } from './en/doc-agenda'
import { docAgendaLabels as es, docQuestions as esQuestions } from './es/doc-agenda'
import type { Sentences } from './sentences'
import type { Speaker } from './speaker'

export const docAgendaLabels = { en, es }

const questions: Record<Speaker['language'], Sentences<DocQuestion>> = { en: enQuestions, es: esQuestions }

function say<C extends DocQuestion['code']>(
  code: C,
  question: Extract<DocQuestion, { code: C }>,
  speaker: Speaker,
): string {
  return questions[speaker.language][code](question, speaker)
}

/** What is asked before the agenda goes into the Doc, in the speaker's language. */
export function docQuestionText(question: DocQuestion, speaker: Speaker): string {
  return say(question.code, question, speaker)
}
