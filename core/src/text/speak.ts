import type { MemberId, RoleId, WordsId } from '../ids'
import { roleTitleWords } from '../team/decide'
import { dayText } from './day-text'
import { labels as en } from './en/labels'
import { labels as es } from './es/labels'
import type { Speaker } from './speaker'

const catalogues = { en, es }

/** The ids of the roles that Roundtable offers; a team may add its own. */
export const offeredRoles = Object.keys(en.roles) as readonly (keyof typeof en.roles)[]

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
    date: (date) => dayText(language, date, false),
    dateWithYear: (date) => dayText(language, date, true),
    list(items) {
      const last = items[items.length - 1]
      if (last === undefined) return ''
      return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${labels.and(last)} ${last}`
    },
  }
}
