import type { Sayings } from '../en/sayings'
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
