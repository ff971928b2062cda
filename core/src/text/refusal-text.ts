import type { Refusal } from '../refusal'
import { agendaRefusals as enAgenda } from './en/agenda'
import { calendarRefusals as enCalendar, calendarFileRefusals as enFile } from './en/calendar'
import { clockRefusals as enClock } from './en/clock'
import { dataRefusals as enData } from './en/data'
import { docLinkRefusals as enLink } from './en/doc-link'
import { goalRefusals as enGoal } from './en/goal'
import { oversightRefusals as enOversight } from './en/oversight'
import { permissionRefusals as enPermission } from './en/permission'
import { productRefusals as enProducts } from './en/product'
import { reflectionRefusals as enReflection } from './en/reflection'
import { turnRefusals as enTurns } from './en/rotation'
import { runningDocRefusals as enDocs } from './en/running-doc'
import { teamRefusals as enTeam } from './en/team'
import { agendaRefusals as esAgenda } from './es/agenda'
import { calendarRefusals as esCalendar, calendarFileRefusals as esFile } from './es/calendar'
import { clockRefusals as esClock } from './es/clock'
import { dataRefusals as esData } from './es/data'
import { docLinkRefusals as esLink } from './es/doc-link'
import { goalRefusals as esGoal } from './es/goal'
import { oversightRefusals as esOversight } from './es/oversight'
import { permissionRefusals as esPermission } from './es/permission'
import { productRefusals as esProducts } from './es/product'
import { reflectionRefusals as esReflection } from './es/reflection'
import { turnRefusals as esTurns } from './es/rotation'
import { runningDocRefusals as esDocs } from './es/running-doc'
import { teamRefusals as esTeam } from './es/team'
import type { Sentences } from './sentences'
import type { Speaker } from './speaker'

/** Every refusal has its sentence in every language; a missing one does not compile. */
const sentences: Record<Speaker['language'], Sentences<Refusal>> = {
  en: {
    ...enPermission,
    ...enTeam,
    ...enCalendar,
    ...enFile,
    ...enTurns,
    ...enAgenda,
    ...enClock,
    ...enReflection,
    ...enDocs,
    ...enOversight,
    ...enLink,
    ...enProducts,
    ...enGoal,
    ...enData,
  },
  es: {
    ...esPermission,
    ...esTeam,
    ...esCalendar,
    ...esFile,
    ...esTurns,
    ...esAgenda,
    ...esClock,
    ...esReflection,
    ...esDocs,
    ...esOversight,
    ...esLink,
    ...esProducts,
    ...esGoal,
    ...esData,
  },
}

function say<C extends Refusal['code']>(
  code: C,
  refusal: Extract<Refusal, { code: C }>,
  speaker: Speaker,
): string {
  return sentences[speaker.language][code](refusal, speaker)
}

/** Why nothing happened and what to do next, in the speaker's language. */
export function refusalText(refusal: Refusal, speaker: Speaker): string {
  return say(refusal.code, refusal, speaker)
}

/** Whether a value that was stored is a refusal of this version. */
export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.keys(sentences.en).includes(value.code)
  )
}
