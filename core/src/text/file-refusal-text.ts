import type { CalendarFileRefusal } from '../calendar/refusals'
import { calendarFileRefusals as en } from './en/calendar'
import { calendarFileRefusals as es } from './es/calendar'
import { speak } from './speak'
import type { Speaker } from './speaker'

const sentences = { en, es }

function say<C extends CalendarFileRefusal['code']>(
  code: C,
  refusal: Extract<CalendarFileRefusal, { code: C }>,
  language: Speaker['language'],
): string {
  return sentences[language][code](
    refusal,
    speak(language, new Map(), () => undefined),
  )
}

/** Why a calendar file was not read, where the file never leaves the device: no other catalogue comes with it. */
export function fileRefusalText(refusal: CalendarFileRefusal, language: Speaker['language']): string {
  return say(refusal.code, refusal, language)
}
