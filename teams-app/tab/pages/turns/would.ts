import type { Views } from '../../../src/tab/views'

/** What would change, where the commands would be carried out. */
export type Would = Extract<Views['preview']['view'], { kind: 'would' }>
