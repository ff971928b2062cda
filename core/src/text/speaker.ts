import type { LocalDate, MemberId, RoleId } from '../ids'

/** Turns ids and dates into words of one language. The sentences of a catalogue are built with it. */
export interface Speaker {
  language: 'en' | 'es'
  /** The person's display name, or "a former member". */
  name(member: MemberId): string
  /** The role's title in this language, or the team's own title for it. */
  role(role: RoleId): string
  /** "Tue 4 Mar" style: weekday, day, month. */
  date(date: LocalDate): string
  /** The same with the year, for what is kept. */
  dateWithYear(date: LocalDate): string
  /** "Ana, Ben and Cleo". */
  list(items: readonly string[]): string
}
