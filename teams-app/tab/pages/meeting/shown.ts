import type { Views } from '../../../src/tab/views'

/** The page as the server shows it. */
export type Page = Views['meeting']['view']
export type Meeting = NonNullable<Page['meeting']>
export type Part = Meeting['parts'][number]
export type Clock = NonNullable<Meeting['clock']>
