import type { ActionView, AgendaView } from '@roundtable/core'
import type { TabScene } from '../view'

type ItemView = AgendaView['items'][number]

/** What the team talks about and has still to do: of this meeting, and what came over with its age. */
export function agendaThings(scene: TabScene, view: AgendaView | undefined) {
  const items = [...(view?.carriedItems ?? []), ...(view?.items ?? [])]
  const actions = [...(view?.carriedActions ?? []), ...(view?.newActions ?? [])]
  return {
    goal: view?.goal ?? null,
    norm: view?.norm ?? null,
    topics: items.map((item) => topic(scene, item)),
    actions: actions.filter(({ state }) => state === 'open').map((one) => action(scene, one)),
  }
}

function topic({ speaker }: TabScene, { id, text, by, minutes, state, forGoal, age }: ItemView) {
  return { id, text, by: by === null ? null : speaker.name(by), minutes, state, forGoal, age }
}

function action({ speaker, viewer }: TabScene, { id, text, owner, due, age }: ActionView) {
  return { id, text, owner: speaker.name(owner), mine: owner === viewer, due, age }
}
