import { leadRole } from '@roundtable/core'
import { comingMeetings, meetingChoices } from './coming-meetings'
import { type Card, type Element, heading, line, section } from './elements'
import { choiceInput } from './inputs'
import { memberChoices } from './member-choices'
import { leadsOnly, mayManage } from './members-card'
import { placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'

/** A card has room for about a dozen rows of buttons within its 28 KB. */
const most = 12

/** The dates that are fixed, each with the way to let the turn decide again. */
function fixed(scene: Scene): Element[] {
  const { pin, buttons } = scene.texts
  const coming = new Set(comingMeetings(scene).map(({ id }) => id))
  const pins = scene.team.turns.pins.filter(({ occurrence }) => coming.has(occurrence)).slice(0, most)
  const rows = pins.flatMap((place): Element[] => {
    const { occurrence, role, member } = place
    const text = pin.one(placeText(scene, occurrence, role), scene.speaker.name(member))
    const unpin = press(
      scene,
      buttons.unpin,
      { tap: 'do', commands: [{ type: 'unpin', occurrence, role, member }], after: { screen: 'pin' } },
      { bare: true },
    )
    return [
      line(text),
      ...(mayManage(scene)
        ? [{ type: 'ActionSet' as const, spacing: 'Small' as const, actions: [unpin] }]
        : []),
    ]
  })
  return rows.length === 0 ? [] : [section(pin.fixed, rows)]
}

function fields(scene: Scene): Element[] {
  const { pin, myPart } = scene.texts
  const { roles } = scene.team.profile
  const meetings = meetingChoices(scene)
  return [
    choiceInput({
      id: 'occurrence',
      label: pin.which,
      error: pin.whichError,
      required: true,
      choices: meetings,
      value: meetings[0]?.value,
    }),
    choiceInput({
      id: 'role',
      label: myPart.role,
      error: myPart.roleError,
      required: true,
      choices: roles.map(({ id }) => ({ value: id, title: scene.speaker.role(id) })),
      value: leadRole(scene.team.profile) ?? undefined,
    }),
    choiceInput({
      id: 'who',
      label: pin.who,
      error: pin.whoError,
      required: true,
      choices: memberChoices(scene),
    }),
  ]
}

/** "Ana leads on 4 March, whatever the turn says", and the way back. */
export function pinCard(scene: Scene): Card {
  const { pin, buttons } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'members' })
  if (comingMeetings(scene).length === 0)
    return draw(scene, pin.none, [heading(pin.title), line(pin.none)], [back])
  const manage = mayManage(scene)
  return draw(
    scene,
    pin.title,
    [heading(pin.title), line(pin.text), ...(manage ? fields(scene) : leadsOnly(scene)), ...fixed(scene)],
    [
      ...(manage
        ? [
            {
              ...press(scene, buttons.preview, { tap: 'form', form: { form: 'pin' } }),
              style: 'positive' as const,
            },
          ]
        : []),
      back,
      goTo(scene, buttons.turns, { screen: 'turns' }),
    ],
  )
}
