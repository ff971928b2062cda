import * as z from 'zod'

/** The parts of an activity that we read. Loose on the rest: Teams adds fields without notice. */

const id = z.string().min(1).max(1_000)
const name = z.string().max(300).nullish()
/** Teams writes up to seven digits of a second; milliseconds since 1970 come out. */
const time = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)
  .transform((text) => Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`))
  .refine(Number.isSafeInteger)

export const wireAccount = z.object({ id, name, aadObjectId: id.nullish() })
export type WireAccount = z.infer<typeof wireAccount>

/** Every activity. */
export const wireActivity = z.object({
  type: z.string().min(1).max(100),
  name: z.string().max(200).nullish(),
  id,
  timestamp: time,
  channelId: z.literal('msteams'),
  serviceUrl: z.string().max(300),
  from: wireAccount,
  recipient: wireAccount,
  conversation: z.object({
    id,
    name,
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  locale: z.string().max(35).nullish(),
  replyToId: id.nullish(),
  channelData: z.object({
    tenant: z.object({ id: z.guid() }),
    team: z.object({ id: id.nullish(), name }).nullish(),
    channel: z.object({ id: id.nullish(), name }).nullish(),
    meeting: z.object({ id: id.nullish() }).nullish(),
    eventType: z.string().nullish(),
  }),
})
export type WireActivity = z.infer<typeof wireActivity>

const entity = z.union([
  z.object({ type: z.literal('mention'), text: z.string().nullish(), mentioned: wireAccount }),
  z.object({ type: z.string() }).transform(() => null),
])

/** `message` and `messageUpdate`. */
export const wireMessage = z.object({
  text: z.string().max(200_000).nullish(),
  value: z.unknown().optional(),
  entities: z.array(entity).max(300).nullish(),
  attachments: z.array(z.object({ contentType: z.string().nullish(), content: z.unknown() })).nullish(),
})
export type WireMessage = z.infer<typeof wireMessage>

/** `adaptiveCard/action`. */
export const wireExecute = z.object({
  value: z.object({ action: z.object({ verb: z.string().max(200).nullish(), data: z.unknown() }) }),
})

/** `task/fetch` and `task/submit`: a dialog that a card opened. */
export const wireDialog = z.object({ value: z.object({ data: z.unknown() }) })

/** `composeExtension/fetchTask` and `submitAction` on a message. */
export const wireMessageAction = z.object({
  value: z.object({
    commandId: z.string().max(200),
    data: z.unknown().optional(),
    messagePayload: z.object({
      id,
      createdDateTime: time,
      linkToMessage: z.string().max(2_000).nullish(),
      body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }),
      from: z
        .object({
          user: z.object({ id, displayName: name, userIdentityType: z.string().nullish() }).nullish(),
        })
        .nullish(),
    }),
  }),
})

export const wireInstallation = z.object({ action: z.string() })

export const wireMembers = z.object({
  membersAdded: z.array(wireAccount).nullish(),
  membersRemoved: z.array(wireAccount).nullish(),
  topicName: name,
})

/** `application/vnd.microsoft.meetingStart` and `meetingEnd`. */
export const wireMeeting = z.object({
  value: z.object({
    Id: id.nullish(),
    Title: z.string().nullish(),
    StartTime: time.nullish(),
    EndTime: time.nullish(),
  }),
})
