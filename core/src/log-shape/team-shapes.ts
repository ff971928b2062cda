import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { localTime, memberId, roleId, wordsId } from '../ids'
import type { TeamEvent } from '../team/events'
import type { Shapes } from './shapes'

const share = z.strictObject({
  num: z.int().check(z.gte(1), z.lte(100)),
  den: z.int().check(z.gte(1), z.lte(100)),
})

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))

const block = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('meetings'), count: whole(1, 20) }),
  z.strictObject({ every: z.literal('month') }),
  z.strictObject({ every: z.literal('quarter') }),
])

const members = z.array(memberId).check(z.maxLength(200))

const roles = z
  .array(
    z.strictObject({
      id: roleId,
      rank: whole(0, 20),
      seats: whole(1, 4),
      required: z.boolean(),
      pool: z.union([z.literal('everyone'), members]),
      mode: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('rotating') }),
        z.strictObject({ kind: z.literal('fixed'), member: memberId }),
        z.strictObject({ kind: z.literal('ask-first') }),
      ]),
      mergesInto: z.exactOptional(roleId),
      block,
    }),
  )
  .check(z.minLength(1), z.maxLength(8))

const settings = {
  grace: whole(0, 100),
  cap: whole(0, 100),
  floor: whole(-100, 0),
  shortAbsence: whole(0, 100),
  publishAhead: z.nullable(whole(1, 100)),
  spreadTenths: z.union([z.literal(0), z.literal(1)]),
  language: z.enum(['en', 'es']),
  hours: z.strictObject({ from: localTime, until: localTime }),
  anonymous: z.boolean(),
}

const someSettings = z.strictObject({
  grace: z.exactOptional(settings.grace),
  cap: z.exactOptional(settings.cap),
  floor: z.exactOptional(settings.floor),
  shortAbsence: z.exactOptional(settings.shortAbsence),
  publishAhead: z.exactOptional(settings.publishAhead),
  spreadTenths: z.exactOptional(settings.spreadTenths),
  language: z.exactOptional(settings.language),
  hours: z.exactOptional(settings.hours),
  anonymous: z.exactOptional(settings.anonymous),
})

const zone = z.string().check(z.minLength(1), z.maxLength(60))

export const teamShapes: Shapes<TeamEvent> = {
  'team-founded': z.strictObject({
    type: z.literal('team-founded'),
    on: realDate,
    zone,
    settings: z.strictObject(settings),
    founders: members.check(z.minLength(1)),
    lead: memberId,
    roles,
  }),
  'team-changed': z.strictObject({
    type: z.literal('team-changed'),
    zone: z.exactOptional(zone),
    settings: z.exactOptional(someSettings),
  }),
  'roles-set': z.strictObject({ type: z.literal('roles-set'), roles }),
  'member-joined': z.strictObject({
    type: z.literal('member-joined'),
    member: memberId,
    from: realDate,
    excluded: z.boolean(),
  }),
  'member-left': z.strictObject({ type: z.literal('member-left'), member: memberId, until: realDate }),
  'member-changed': z.strictObject({
    type: z.literal('member-changed'),
    member: memberId,
    share: z.exactOptional(share),
    excluded: z.exactOptional(z.boolean()),
    weeklyCap: z.exactOptional(z.nullable(whole(1, 10))),
    quiet: z.exactOptional(z.boolean()),
  }),
  'leads-set': z.strictObject({ type: z.literal('leads-set'), leads: members }),
  'charter-set': z.strictObject({
    type: z.literal('charter-set'),
    charter: z.strictObject({
      goal: z.nullable(wordsId),
      norms: z.array(wordsId).check(z.maxLength(50)),
      vision: z.exactOptional(wordsId),
      confidences: z.exactOptional(wordsId),
    }),
  }),
}
