import { currentMember, type MemberId, type MovedTurn, ownTurns, previewReorder } from '@roundtable/core'
import { type Card, type Element, heading, labelled, line, quiet, run, section } from './elements'
import { choiceInput } from './inputs'
import { leadsOnly, mayManage, membersCard } from './members-card'
import { placeText } from './place-text'
import { draw, goTo, named, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** As many who move as somebody reads. */
const most = 18

/** The whole list in the order that is wished: whoever came since, or has left, stands behind. */
function wished({ team }: Scene, order: readonly MemberId[] | null): MemberId[] {
  const all = team.profile.members.map(({ id }) => id)
  const known = (order ?? []).filter((id) => all.includes(id))
  return [...new Set([...known, ...all])]
}

function movedLine(scene: Scene, { member, role, before, after }: MovedTurn): Element {
  const { order } = scene.texts
  const date = (day: typeof before) => (day === null ? order.noDate : scene.speaker.date(day))
  const dates = order.moved(date(before), date(after))
  const title = scene.team.profile.roles.length === 1 ? '' : `${scene.speaker.role(role)} · `
  return labelled(named(scene, member), `${title}${dates}`, 'None')
}

/** Who moves and from which date, before it is saved. */
function moves(scene: Scene, order: readonly MemberId[]): Element[] {
  const { order: texts, next } = scene.texts
  const moment = { actor: { kind: 'clock' as const }, now: scene.now, today: scene.today }
  const preview = previewReorder(scene.team, order, moment)
  if ('refused' in preview) return [line(scene.sentence(preview.refused))]
  const moved = preview.preview
  const rows = moved.slice(0, most).map((one) => movedLine(scene, one))
  return [
    section(texts.moves, [
      ...(rows.length === 0 ? [line(texts.nothing)] : rows),
      ...(moved.length > most ? [quiet(next.more(moved.length - most))] : []),
      ...(rows.length === 0 ? [] : [quiet(texts.told)]),
    ]),
  ]
}

/**
 * The order of the list, changed one person at a time. With each step it says who would move; nothing is
 * written before "Save this order".
 */
export function orderCard(scene: Scene, { order: asked }: ScreenOf<'order'>): Card {
  if (!mayManage(scene)) return membersCard(scene)
  const { order: texts, buttons } = scene.texts
  const { profile } = scene.team
  const order = wished(scene, asked)
  const current = order.filter((id) => currentMember(profile, id, scene.today) !== undefined)
  const isNew = order.some((id, n) => id !== profile.members[n]?.id)
  const names = current.map((id) => ({ value: id, title: scene.speaker.name(id) }))
  const save = press(
    scene,
    buttons.saveOrder,
    { tap: 'do', commands: [{ type: 'reorder-members', order }], after: { screen: 'members' } },
    { bare: true },
  )
  return draw(
    scene,
    texts.title,
    [
      heading(texts.title),
      line(texts.text),
      ...current.map((id, n) =>
        line([run(`${n + 1}. `, { subtle: true }), run(named(scene, id))], n === 0 ? 'Small' : 'None'),
      ),
      ...(isNew ? moves(scene, order) : []),
      choiceInput({ id: 'who', label: texts.who, error: texts.whoError, required: true, choices: names }),
      choiceInput({
        id: 'place',
        label: texts.place,
        error: texts.placeError,
        required: true,
        choices: [
          { value: 'first', title: texts.first },
          ...names.map(({ value, title }) => ({ value, title: texts.behind(title) })),
        ],
      }),
      ...leadsOnly(scene),
    ],
    [
      ...(isNew ? [{ ...save, style: 'positive' as const }] : []),
      press(scene, buttons.moveInOrder, { tap: 'form', form: { form: 'order', order: current } }),
      goTo(scene, buttons.back, { screen: 'members' }),
    ],
  )
}

/** To somebody whom a new order moves: the next dates as they are now. */
export function orderChangedCard(scene: Scene): Card {
  const { orderChanged, myPart, buttons } = scene.texts
  const dates = scene.viewer === null ? [] : ownTurns(scene.team, scene.viewer, scene.today).slice(0, 4)
  return draw(
    scene,
    orderChanged.title,
    [
      heading(orderChanged.title),
      line(orderChanged.text),
      ...(dates.length === 0
        ? [line(myPart.noDates)]
        : dates.map(({ occurrence, role }) => line(placeText(scene, occurrence, role), 'None'))),
    ],
    [
      goTo(scene, buttons.turns, { screen: 'turns' }),
      goTo(scene, buttons.cannot, { screen: 'away' }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
