import type { Refusal } from '../refusal'
import { sayingsIn } from './sayings'
import type { Speaker } from './speaker'

function say<C extends Refusal['code']>(
  code: C,
  refusal: Extract<Refusal, { code: C }>,
  speaker: Speaker,
): string {
  return sayingsIn(speaker.language).refusals[code](refusal, speaker)
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
    Object.keys(sayingsIn('en').refusals).includes(value.code)
  )
}
