import type { Views } from '../../../src/tab/views'

export type ShownReflections = Views['reflections']['view']
export type ShownRound = NonNullable<ShownReflections['round']>
export type ShownWins = Views['wins']['view']
export type ShownLooks = Views['looks']['view']
