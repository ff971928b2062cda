import { docId, instant, type MemberId } from '@roundtable/core'
import {
  type Around,
  type Draft,
  type Scene,
  type Stage,
  sceneOf,
  stageOf,
} from '../../workspace-addon/src/scene'
import type { Snapshot } from '../../workspace-addon/src/source/team-source'
import type { Texts } from '../../workspace-addon/src/text/en'
import type { Visit } from '../../workspace-addon/src/visit'
import { foundSchool, now, type Size } from '../cards/autumn'
import type { Saying } from '../cards/sayings'
import type { Language, School } from '../cards/school'
import { stir, type Trades } from '../cards/trades'
import { localDate } from '../cards/values'

/** A team in its Doc on the evening of the fixture, with everything a card needs. */
export interface Setting {
  school: School
  trades: Trades
  home: Snapshot['home']
  around: Around
  /** What the cards say in place of the catalogue of the language. */
  texts: Texts | null
  /** What becomes of core's sentences before a card shows them. */
  said: (sentence: string) => string
}

/** The Doc in which the fixtures put their agenda. */
export const doc = docId.parse('1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-abcde')

export const around: Around = {
  server: null,
  suggested: () => ({
    name: 'Grade 5 running agenda',
    editors: ['ben.okafor@school.example', 'cleo@school.example'],
  }),
  zone: () => 'America/Chicago',
}

export function setting(
  language: Language,
  saying: Saying,
  size: Size,
  {
    home = 'properties',
    texts = null,
    said = (sentence) => sentence,
    server = null,
  }: Partial<Pick<Setting, 'home' | 'texts' | 'said'> & Pick<Around, 'server'>> = {},
): Setting {
  const school = foundSchool(language, saying, size)
  const trades = stir(school, size.parts)
  return { school, trades, home, around: { ...around, server }, texts, said }
}

/** An address of each member. */
export function emailOf({ members }: School, member: MemberId): string {
  return `person${members.indexOf(member) + 1}@school.example`
}

function visitBy(email: string | null, language: Language, at = now): Visit {
  return {
    doc,
    email,
    language,
    now: at,
    today: localDate(new Date(at).toISOString().slice(0, 10)),
    secret: () => `secret-${at}-of-the-visit`,
  }
}

/** A Doc without a team. */
export function stageIn({ school, around, texts }: Setting, draft: Draft | null): Stage {
  const stage = stageOf(visitBy('ana.torres@school.example', school.language), around, draft)
  return texts === null ? stage : { ...stage, texts }
}

function snapshotOf({ school, home }: Setting, member: MemberId | null): Snapshot {
  const { team, members, words, saying, names } = school
  const third = team.calendar.occurrences.find(({ date }) => date === '2026-11-03')?.id
  const record = { name: saying.file, url: 'https://docs.google.com/document/d/record/edit' }
  return {
    team,
    version: 7,
    member,
    people: members.map((one) => ({
      member: one,
      name: names.get(one) ?? '',
      email: emailOf(school, one),
    })),
    words,
    filed: third === undefined ? [] : [{ occurrence: third, ...record }],
    home,
  }
}

/** The team as `viewer` sees it; null: somebody who is not of it. */
export function sceneIn(given: Setting, viewer: MemberId | null, draft: Draft | null, at = now): Scene {
  const { school, texts, said } = given
  const email = viewer === null ? 'guest@school.example' : emailOf(school, viewer)
  const visit = visitBy(email, school.language, at)
  const scene = sceneOf(visit, given.around, snapshotOf(given, viewer), draft)
  const sentence: Scene['sentence'] = (refusal) => said(scene.sentence(refusal))
  return texts === null ? { ...scene, sentence } : { ...scene, texts, sentence }
}

/** Summer: no meeting is left. */
export const summer = instant.parse(Date.UTC(2027, 6, 1, 15))

/** The evening after the next meeting, whose reflection nobody has begun. */
export const afterNext = instant.parse(Date.UTC(2026, 10, 17, 23))
/** A good week later: the meeting in hand is one that has not begun. */
export const beforeNext = instant.parse(Date.UTC(2026, 10, 27, 15))
