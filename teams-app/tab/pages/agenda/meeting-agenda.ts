import type { Views } from '../../../src/tab/views'

type AgendaView = Views['agenda']['view']

/** The meeting that the page is about. */
export type MeetingAgenda = NonNullable<AgendaView['meeting']>

/** The protocols that can be chosen. */
export type Protocols = AgendaView['protocols']

/** A protocol that somebody changes. */
export type ChangedProtocol = NonNullable<AgendaView['change']>
