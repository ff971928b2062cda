import type { Refusal } from '../../refusal'
import type { DocQuestion } from '../../running-doc/questions'
import type { Sentences } from '../sentences'
import { agendaRefusals } from './agenda'
import { calendarFileRefusals, calendarRefusals } from './calendar'
import { clockRefusals } from './clock'
import { dataRefusals } from './data'
import { docQuestions } from './doc-agenda'
import { docLinkRefusals } from './doc-link'
import { goalRefusals } from './goal'
import { oversightRefusals } from './oversight'
import { permissionRefusals } from './permission'
import { productRefusals } from './product'
import { reflectionRefusals } from './reflection'
import { reasonSentence, turnRefusals } from './rotation'
import { runningDocRefusals } from './running-doc'
import { teamRefusals } from './team'

/** The sentences of a language: what is said for what happened, beside the labels that stand in Docs of any language. */
export interface Sayings {
  /** Every refusal has its sentence; a missing one does not compile. */
  refusals: Sentences<Refusal>
  docQuestions: Sentences<DocQuestion>
  reasonSentence: typeof reasonSentence
}

export const sayings: Sayings = {
  refusals: {
    ...permissionRefusals,
    ...teamRefusals,
    ...calendarRefusals,
    ...calendarFileRefusals,
    ...turnRefusals,
    ...agendaRefusals,
    ...clockRefusals,
    ...reflectionRefusals,
    ...runningDocRefusals,
    ...oversightRefusals,
    ...docLinkRefusals,
    ...productRefusals,
    ...goalRefusals,
    ...dataRefusals,
  },
  docQuestions,
  reasonSentence,
}
