import { roleTitleWords } from '@roundtable/core'
import type { SetUpValues } from '../../teams-app/src/cards/set-up-card'
import type { School } from './school'

/** What the set-up form shows for a school: as it stands, or the defaults before it is founded. */
export function setUpValues({ saying, members, team, words }: School, founded: boolean): SetUpValues {
  const people = members.map((member, n) => ({ member, name: saying.people[n] ?? '' }))
  const roles = team.profile.roles.map(({ id }) => id)
  const titles = roles.map((id) => [id, words.get(roleTitleWords(id))] as const)
  const defaults = {
    founded,
    name: '',
    people,
    hidden: 0,
    members,
    weekdays: [2],
    rhythm: '1',
    start: '15:30',
    minutes: 45,
    roles: ['facilitator', 'notes', 'time'],
    roleTitles: {},
    zone: 'America/Chicago',
    hours: { from: '07:30', until: '17:30' },
    language: team.profile.settings.language,
    anonymous: false,
    goal: '',
    norms: '',
  }
  if (!founded) return defaults
  return {
    ...defaults,
    name: saying.team,
    roles,
    roleTitles: Object.fromEntries(titles.flatMap(([id, title]) => (title ? [[id, title]] : []))),
    anonymous: true,
    goal: saying.goal,
    norms: saying.norms.join('\n'),
  }
}
