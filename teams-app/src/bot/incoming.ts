/** The conversation that something happened in, and all that is needed to answer there. */
export interface Where {
  /** Tenant id in lower case. */
  tenant: string
  conversation: {
    /** Without the `;messageid=` of a thread. */
    id: string
    kind: 'personal' | 'group' | 'channel' | 'meeting'
    /** The message that roots the thread, in a channel. */
    thread?: string
    /** The team's own id, in a channel. */
    teamThreadId?: string
  }
  serviceUrl: string
  bot: Account
}

export interface Account {
  id: string
  name: string
}

/** Somebody as Teams names them. `aadObjectId` is the person in the tenant's directory, in lower case. */
export interface Person extends Account {
  aadObjectId?: string
}

/** A message that somebody points at, in plain text. */
export interface PointedMessage {
  id: string
  text: string
  author: Person | null
  /** Milliseconds since 1970. */
  at: number
  link: string | null
}

interface Common {
  where: Where
  from: Person
  activityId: string
  /** When Teams saw it, in milliseconds since 1970. */
  at: number
  /** As the client says it, `en-US`. */
  locale: string
  /** Two deliveries that share one of these keys are the same thing (TRUST.md R1). */
  dedupe: readonly string[]
}

/** What Teams tells us, parsed once at the border. */
export type Incoming = Common & Happening

export type Happening =
  | {
      kind: 'message'
      /** Without the mention of the bot, trimmed. */
      text: string
      mentionsBot: boolean
      /** The other people it mentions. */
      mentions: readonly Person[]
      /** The id of the message that it answers. */
      replyTo?: string
      /** Its HTML form as Teams attaches it; for quotes, never to be shown. */
      attachmentsHtml?: string
    }
  | {
      kind: 'card-action'
      /** `submit` comes as a message and takes no answer in place; the others do. */
      via: 'execute' | 'submit' | 'dialog-ask' | 'dialog-submit'
      verb: string | null
      /** What the button carries merged with the inputs: for `card-data` to parse. */
      data: unknown
      /** The message that holds the card. */
      cardActivityId: string | null
    }
  | { kind: 'log-message-ask'; commandId: string; message: PointedMessage }
  | { kind: 'log-message-submit'; commandId: string; message: PointedMessage; data: unknown }
  | { kind: 'installed'; scope: Where['conversation']['kind'] }
  | { kind: 'uninstalled'; scope: Where['conversation']['kind'] }
  | { kind: 'members-changed'; added: readonly Person[]; removed: readonly Person[] }
  | { kind: 'meeting-start' | 'meeting-end'; meetingId: string; meetingAt: number; title: string }
  | { kind: 'message-edited'; messageId: string; text: string; mentionsBot: boolean }
  | { kind: 'message-deleted'; messageId: string }
  | { kind: 'conversation-renamed'; name: string }
  | { kind: 'unsupported'; reason: string }
