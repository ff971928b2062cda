import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { localTime, memberId, roleId } from '../ids'

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

const share = z.strictObject({
  num: z.int().check(z.gte(1), z.lte(100)),
  den: z.int().check(z.gte(1), z.lte(100)),
})

const hours = z.strictObject({ from: localTime, until: localTime })

/** The team's name, at most 80 characters. */
const teamName = line(80)

/** An IANA zone such as `Europe/Madrid`; that it exists is the decider's to check. */
const zone = line(60)

const block = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('meetings'), count: z.int().check(z.gte(1), z.lte(20)) }),
  z.strictObject({ every: z.literal('month') }),
  z.strictObject({ every: z.literal('quarter') }),
])

const role = z.strictObject({
  id: roleId,
  /** The team's own title, at most 40 characters; without it the catalogue's. */
  title: z.optional(line(40)),
  seats: z.int().check(z.gte(1), z.lte(4)),
  required: z.boolean(),
  mode: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rotating') }),
    z.strictObject({ kind: z.literal('fixed'), member: memberId }),
    z.strictObject({ kind: z.literal('ask-first') }),
  ]),
  mergesInto: z.optional(roleId),
  block: z.optional(block),
})

const foundTeam = z.strictObject({
  type: z.literal('found-team'),
  name: teamName,
  zone,
  language: z.enum(['en', 'es']),
  hours,
  founders: z.array(memberId).check(z.minLength(1), z.maxLength(60)),
  lead: memberId,
  roles: z.array(role).check(z.minLength(1), z.maxLength(8)),
  anonymous: z.boolean(),
})

const changeTeam = z.strictObject({
  type: z.literal('change-team'),
  name: z.optional(teamName),
  zone: z.optional(zone),
  language: z.optional(z.enum(['en', 'es'])),
  hours: z.optional(hours),
  anonymous: z.optional(z.boolean()),
})

const setRoles = z.strictObject({
  type: z.literal('set-roles'),
  roles: z.array(role).check(z.minLength(1), z.maxLength(8)),
})

const addMember = z.strictObject({
  type: z.literal('add-member'),
  member: memberId,
  /** The first day; on or before the last one, it takes back that the person leaves. */
  from: realDate,
  excluded: z.boolean(),
})

const removeMember = z.strictObject({
  type: z.literal('remove-member'),
  member: memberId,
  /** The last day on which the person belongs to the team. */
  until: realDate,
})

const changeMember = z.strictObject({
  type: z.literal('change-member'),
  member: memberId,
  share: z.optional(share),
  excluded: z.optional(z.boolean()),
  weeklyCap: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(10)))),
})

const setLead = z.strictObject({
  type: z.literal('set-lead'),
  member: memberId,
  lead: z.boolean(),
})

const setQuiet = z.strictObject({
  type: z.literal('set-quiet'),
  member: memberId,
  quiet: z.boolean(),
})

const setCharter = z.strictObject({
  type: z.literal('set-charter'),
  goal: z.nullable(line(300)),
  norms: z.array(line(200)).check(z.maxLength(12)),
  /** Left out, as by a form that does not ask for it: it stays as it is. */
  vision: z.optional(z.nullable(line(500))),
  /** What stays in the room. */
  confidences: z.optional(z.nullable(line(500))),
})

export const teamCommands = [
  foundTeam,
  changeTeam,
  setRoles,
  addMember,
  removeMember,
  changeMember,
  setLead,
  setQuiet,
  setCharter,
] as const

export type TeamCommand = z.infer<(typeof teamCommands)[number]>
export type RoleSetUp = z.infer<typeof role>
