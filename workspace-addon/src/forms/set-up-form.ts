import {
  addDays,
  type Command,
  today as dayOf,
  defaultSchoolYear,
  isStaying,
  type LocalDate,
  localDate,
  localTime,
  type MemberId,
  meetsAlready,
  roleTitleWords,
  setUpRoles,
} from '@roundtable/core'
import { memberIdOf } from '../digest'
import { one } from '../fields'
import type { FormOf } from '../form'
import { nameOf } from '../person-lines'
import type { Scene } from '../scene'
import type { Filling, FormOutcome, TeamFilling } from './filling'
import { readSetUpFields, type SetUpFields } from './set-up-fields'

/** Messages go out in the hours of school life unless the team says otherwise. */
const usualHours = { from: localTime.parse('07:30'), until: localTime.parse('17:30') }
const again = { screen: 'set-up' as const }

/** Founds the team of this Doc; whoever sets it up leads it, and is of it also when the list forgot them. */
export function readFounding(filling: Filling): FormOutcome {
  const { stage, fields, digest } = filling
  const { setUp } = stage.texts
  const { email, doc, now } = stage
  if (email === null) return { problem: setUp.whoAreYou, again }
  const read = readSetUpFields(filling, [], (zone) => dayOf(now, zone), null)
  if ('problem' in read) return { ...read, again }
  const language = one(fields, 'language')
  if (language !== 'en' && language !== 'es') return { problem: setUp.languageError, again }
  const lead = memberIdOf(digest, email)
  const listed = read.people.some(({ member }) => member === lead)
  const people = listed ? read.people : [{ member: lead, name: nameOf(email), email }, ...read.people]
  const { from, until } = defaultSchoolYear(dayOf(now, read.zone))
  const founding: Command = {
    type: 'found-team',
    name: read.name,
    zone: read.zone,
    language,
    hours: usualHours,
    founders: people.map(({ member }) => member),
    lead,
    roles: setUpRoles(read.roles, [], () => undefined),
    anonymous: false,
  }
  return {
    commands: [
      founding,
      { type: 'set-school-year', from, until },
      { type: 'set-rhythm', ...read.meets },
      { type: 'set-running-doc', doc },
    ],
    people: { put: people, remove: [] },
    after: { screen: 'next' },
    again,
  }
}

/** Who joins from a day on, and who leaves before it, or today when it is today. */
function memberChanges({ team, today }: Scene, listed: readonly MemberId[], from: LocalDate): Command[] {
  const staying = team.profile.members.filter(isStaying).map(({ id }) => id)
  const until = from > today ? addDays(from, -1) : today
  return [
    ...listed
      .filter((id) => !staying.includes(id))
      .map((member): Command => ({ type: 'add-member', member, from, excluded: false })),
    ...staying
      .filter((id) => !listed.includes(id))
      .map((member): Command => ({ type: 'remove-member', member, until })),
  ]
}

/** The order of the list, where it is another than that of the team after the changes. */
function orderChange({ team }: Scene, listed: readonly MemberId[]): Command[] {
  const before = team.profile.members.map(({ id }) => id)
  const after = [...before, ...listed.filter((id) => !before.includes(id))]
  const order = [...listed, ...after.filter((id) => !listed.includes(id))]
  const inOrder = after.filter((id) => listed.includes(id)).every((id, n) => id === listed[n])
  return inOrder ? [] : [{ type: 'reorder-members', order }]
}

function changes(scene: Scene, read: SetUpFields, from: LocalDate): Command[] {
  const { team, words } = scene
  const listed = read.people.map(({ member }) => member)
  const titleOf = (role: Parameters<typeof roleTitleWords>[0]) => words(roleTitleWords(role))
  return [
    { type: 'change-team', name: read.name, zone: read.zone },
    ...memberChanges(scene, listed, from),
    ...orderChange(scene, listed),
    { type: 'set-roles', roles: setUpRoles(read.roles, team.profile.roles, titleOf) },
    ...(meetsAlready(team.calendar, read.meets, scene.today)
      ? []
      : [{ type: 'set-rhythm' as const, ...read.meets }]),
  ]
}

/**
 * The founding where a team stands by now: the very press that founded it comes again, or a colleague was faster and is told.
 * A server founds its teams in Teams.
 */
function foundedBefore(filling: TeamFilling): FormOutcome {
  const then = { screen: 'next' as const }
  const read = readFounding(filling)
  return 'commands' in read && filling.scene.home !== 'server'
    ? { ...read, again: then }
    : { refused: { code: 'team-exists' }, again: then }
}

/** Changes the team: what the form no longer says goes, what it says anew comes. */
export function readSetUp(filling: TeamFilling, { founds }: FormOf<'set-up'>): FormOutcome {
  if (founds) return foundedBefore(filling)
  const { scene, fields } = filling
  const { team, today, texts } = scene
  const from = localDate.safeParse(one(fields, 'from') || today)
  if (!from.success || from.data < today) return { problem: texts.setUp.fromError, again }
  const read = readSetUpFields(filling, scene.people, () => today, team.calendar.rhythm)
  if ('problem' in read) return { ...read, again }
  return {
    commands: changes(scene, read, from.data),
    people: { put: read.people, remove: [] },
    after: { screen: 'next' },
    again,
  }
}
