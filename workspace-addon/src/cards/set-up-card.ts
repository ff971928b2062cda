import {
  isStaying,
  offeredRoles,
  offeredZones,
  type Rhythm,
  rhythmFields,
  roleId,
  speak,
  weekday,
} from '@roundtable/core'
import { nameOf, personLine } from '../person-lines'
import type { Scene, Stage } from '../scene'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { languages } from './settings-card'
import {
  boxes,
  dateInput,
  goTo,
  list,
  longInput,
  quiet,
  section,
  send,
  text,
  textInput,
  timeInput,
} from './widgets'

/** What the form shows before anybody has changed it: sensible defaults, or how the team stands now. */
interface Values {
  name: string
  members: string
  rhythm: Rhythm | null
  weekdays: readonly number[]
  start: string
  minutes: number
  roles: readonly string[]
  zone: string
  roleTitle: (role: string) => string
}

const usual = { start: '15:30', minutes: 45, roles: ['facilitator', 'notes', 'time'] }

/** More people than this share a Doc with a school, not with a team: somebody says who belongs. */
const mostPrefilled = 15

/** Whoever sets up comes first, then those who may edit the Doc. */
function defaults({ suggested, email, zone, today, language }: Stage): Values {
  const { name, editors } = suggested()
  const others = editors.length > mostPrefilled ? [] : editors
  const addresses = [
    ...new Set([...(email === null ? [] : [email]), ...others].map((one) => one.toLowerCase())),
  ]
  const speaker = speak(language, new Map(), () => undefined)
  const day = weekday(today)
  return {
    name,
    members: addresses.map((address) => personLine({ name: nameOf(address), email: address })).join('\n'),
    rhythm: null,
    weekdays: [day > 5 ? 2 : day],
    ...usual,
    zone: zone() ?? '',
    roleTitle: (role) => speaker.role(roleId.parse(role)),
  }
}

function asItStands({ team, teamName, people, speaker }: Scene): Values {
  const { profile, calendar } = team
  const staying = profile.members.filter(isStaying)
  return {
    name: teamName,
    members: staying
      .flatMap(({ id }) => people.find(({ member }) => member === id) ?? [])
      .map(personLine)
      .join('\n'),
    rhythm: calendar.rhythm,
    weekdays: rhythmFields(calendar.rhythm).weekdays,
    start: calendar.start,
    minutes: calendar.minutes,
    roles: profile.roles.map(({ id }) => id),
    zone: profile.zone,
    roleTitle: (role) => speaker.role(roleId.parse(role)),
  }
}

function rhythmWidgets({ texts, language }: Stage, { rhythm, weekdays }: Values): Widget[] {
  const { setUp } = texts
  const { rhythm: key } = rhythmFields(rhythm)
  const kept = key === 'kept' ? [['kept', setUp.kept] as const] : []
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // 1970-01-05 was a Monday.
  const days = [1, 2, 3, 4, 5].map((day) => [String(day), name.format((3 + day) * 86_400_000)] as const)
  return [
    list('rhythm', setUp.rhythm, [...kept, ...Object.entries(setUp.rhythms)], key),
    boxes('weekdays', setUp.day, days, weekdays.map(String)),
    // A team that is there counts on from where it is, unless somebody says otherwise.
    textInput('cycleDay', setUp.cycleDay, rhythm === null ? '1' : ''),
  ]
}

/** The one card that founds a team, and changes it later. */
function card(stage: Stage, values: Values, founded: boolean): Card {
  const { setUp, buttons: titles } = stage.texts
  const roles = [...new Set<string>([...offeredRoles, ...values.roles])]
  const zones = [...new Set<string>([values.zone, ...offeredZones])]
  return draw(stage, {
    title: founded ? setUp.change : setUp.title,
    sections: [
      ...section([
        text(quiet(setUp.note)),
        textInput('name', setUp.name, values.name),
        longInput('members', setUp.members, values.members, setUp.membersHint),
        ...(founded ? [dateInput('from', setUp.from, stage.today)] : []),
      ]),
      ...section(
        [
          ...rhythmWidgets(stage, values),
          timeInput('start', setUp.start, values.start),
          textInput('minutes', setUp.minutes, String(values.minutes)),
        ],
        setUp.meetings,
      ),
      ...section([
        boxes(
          'roles',
          setUp.roles,
          roles.map((id) => [id, values.roleTitle(id)] as const),
          values.roles,
        ),
      ]),
      ...section([
        list(
          'zone',
          setUp.zone,
          zones.map((zone) => [zone, zone === '' ? setUp.zoneError : zone.replace(/_/g, ' ')] as const),
          values.zone,
        ),
        ...(founded ? [] : [list('language', setUp.language, languages, stage.language)]),
      ]),
    ],
    footer: {
      primary: send(titles.save, founded ? { form: 'set-up' } : { form: 'set-up', founds: true }),
      secondary: goTo(titles.back, { screen: founded ? 'settings' : 'welcome' }),
    },
  })
}

/** For a Doc without a team: prefilled, so that saving it as it stands gives a useful team. */
export function foundingCard(stage: Stage): Card {
  return card(stage, defaults(stage), false)
}

/** The same card for a team that is there: who joins or leaves, the rhythm, the roles. */
export function setUpCard(scene: Scene): Card {
  const { leads } = scene.team.profile
  const whole = card(scene, asItStands(scene), true)
  if (scene.viewer === null || leads.includes(scene.viewer)) return whole
  // Anybody may look; only a lead saves.
  const only = section([text(scene.sentence({ code: 'lead-only', leads }))])
  const back = goTo(scene.texts.buttons.back, { screen: 'settings' })
  return { ...whole, sections: [...only, ...whole.sections], footer: { primary: back } }
}
