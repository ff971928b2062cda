import { type MemberId, refusalText, speak, type Team, teamId, thingId } from '@roundtable/core'
import { en } from '../../teams-app/src/cards/text/en'
import type { TabScene, TabView } from '../../teams-app/src/tab/view'
import { on, who } from '../core/founded'

const people = ['Ana', 'Ben', 'Cleo', 'Dev', 'Erin', 'Farid', 'Gita']
const names: ReadonlyMap<MemberId, string> = new Map(people.map((name) => [who(name.slice(0, 1)), name]))

/** A founded team as one of its members (A is Ana, B is Ben) sees it at noon of a day. */
export function sceneOf(team: Team, viewer: string, date: string): TabScene {
  const { now, today } = on(date)
  const words = () => undefined
  const speaker = speak('en', names, words)
  return {
    teamId: teamId.parse('t-1'),
    language: 'en',
    texts: en,
    nonce: 'nonce-of-the-drawing',
    now,
    today,
    draft: null,
    team,
    teamName: 'Grade 7 Science',
    names,
    words,
    speaker,
    viewer: who(viewer),
    personal: true,
    sentence: (refusal) => refusalText(refusal, speaker),
    freshId: thingId.parse('fresh'),
    filed: () => null,
    google: null,
    addOn: false,
  }
}

/** What a view shows of it; `ask` is parsed as it comes from a page. */
export function shown<A, V>(view: TabView<A, V>, scene: TabScene, ask: unknown = {}): V {
  return view.draw(scene, view.ask.parse(ask))
}
