import type { AgendaView } from '@roundtable/core'
import type { TabScene } from '../../view'

/** What was to be talked about, with what is true of it now; what was erased is left out. */
export function topicViews({ team, speaker }: TabScene, { carriedItems, items }: AgendaView) {
  return [...carriedItems, ...items].flatMap(({ id, text, by, age }) => {
    const now = team.agenda.items.find((item) => item.id === id)
    if (text === null || now === undefined) return []
    return [
      { id, text, by: by === null ? null : speaker.name(by), state: now.state, since: age?.since ?? null },
    ]
  })
}

/** Open from before and agreed now, with what is true of each now. */
export function actionViews({ team, speaker }: TabScene, { carriedActions, newActions }: AgendaView) {
  return [...carriedActions, ...newActions].flatMap(({ id, text, owner, due, age }) => {
    const now = team.agenda.actions.find((action) => action.id === id)
    if (text === null || now === undefined) return []
    return [{ id, text, owner: speaker.name(owner), due, state: now.state, since: age?.since ?? null }]
  })
}

export function decisionViews({ speaker }: TabScene, { decisions }: AgendaView) {
  return decisions.flatMap(({ id, text, by }) =>
    text === null ? [] : [{ id, text, by: by === null ? null : speaker.name(by) }],
  )
}
