import { Temporal } from 'temporal-polyfill'
import type { MemberId, RoleId, WordsId } from '../ids'
import { roleTitleWords } from '../team/decide'
import { labels as en } from './en/labels'
import { labels as es } from './es/labels'
import type { Speaker } from './speaker'

const catalogues = { en, es }

/** The ids of the roles that Roundtable offers; a team may add its own. */
export const offeredRoles = Object.keys(en.roles) as readonly (keyof typeof en.roles)[]

const weekdayAndDay = { weekday: 'short', day: 'numeric', month: 'short' } as const

/**
 * A speaker for one team in one language.
 * @param names display names by member; whoever is missing is called "a former member"
 * @param words the store of words, for the team's own role titles
 */
export function speak(
  language: Speaker['language'],
  names: ReadonlyMap<MemberId, string>,
  words: (id: WordsId) => string | undefined,
): Speaker {
  const labels = catalogues[language]
  const offeredTitle = (role: string) => {
    const offered = offeredRoles.find((id) => id === role)
    return offered === undefined ? undefined : labels.roles[offered]
  }
  return {
    language,
    name: (member) => names.get(member) ?? labels.formerMember,
    role: (role: RoleId) => words(roleTitleWords(role)) ?? offeredTitle(role) ?? role,
    date: (date) => Temporal.PlainDate.from(date).toLocaleString(language, weekdayAndDay),
    dateWithYear: (date) =>
      Temporal.PlainDate.from(date).toLocaleString(language, { ...weekdayAndDay, year: 'numeric' }),
    list(items) {
      const last = items[items.length - 1]
      if (last === undefined) return ''
      return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${labels.and(last)} ${last}`
    },
  }
}
