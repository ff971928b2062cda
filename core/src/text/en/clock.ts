import type { ClockRefusal } from '../../clock/refusals'
import type { Sentences } from '../sentences'

const minutes = (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`

export const clockRefusals: Sentences<ClockRefusal> = {
  'clock-not-running': () => 'The clock is not running. Start it, then try again.',
  'clock-part-unknown': ({ parts }) =>
    `The agenda has ${parts} ${parts === 1 ? 'part' : 'parts'}. Choose one of them.`,
  'clock-part-over': ({ part }) =>
    `Part ${part} is over. Give the time to the part that is on, or to one that comes later.`,
  'clock-same-part': () => 'A part cannot give time to itself. Choose another part.',
  'clock-no-time-to-give': ({ part, spares }) =>
    spares === 0
      ? `Part ${part} has no minute to spare. Take the time from another part.`
      : `Part ${part} can spare ${minutes(spares)}. Give ${spares === 1 ? 'that' : `${spares} or fewer`}, or take the time from another part.`,
}
