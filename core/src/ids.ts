import * as z from 'zod/mini'

/** Ids are opaque: 1 to 100 letters, digits and .:@~-, a letter or digit first. They never carry a person's name. */
const opaque = z.string().check(z.regex(/^\w[\w.:@~-]{0,99}$/))

export const teamId = opaque.brand<'TeamId'>()
export type TeamId = z.infer<typeof teamId>

export const memberId = opaque.brand<'MemberId'>()
export type MemberId = z.infer<typeof memberId>

export const roleId = opaque.brand<'RoleId'>()
export type RoleId = z.infer<typeof roleId>

export const occurrenceId = opaque.brand<'OccurrenceId'>()
export type OccurrenceId = z.infer<typeof occurrenceId>

/** Names a text that a person wrote. The text itself stands in the store of words, apart from the log. */
export const wordsId = opaque.brand<'WordsId'>()
export type WordsId = z.infer<typeof wordsId>

/** Names anything else that is made once: an absence, an exchange, an item, a round. */
export const thingId = opaque.brand<'ThingId'>()
export type ThingId = z.infer<typeof thingId>

/** A calendar day in the team's own zone, `YYYY-MM-DD`; compare with `<`. Years 1900 to 2199. */
export const localDate = z
  .string()
  .check(z.regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
  .brand<'LocalDate'>()
export type LocalDate = z.infer<typeof localDate>

/** A wall time in the team's own zone, `HH:MM`, 24 hours. */
export const localTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
  .brand<'LocalTime'>()
export type LocalTime = z.infer<typeof localTime>

/** A point on the world's time line: milliseconds since 1970-01-01T00:00Z. */
export const instant = z.number().check(z.int()).brand<'Instant'>()
export type Instant = z.infer<typeof instant>
