import { type Member, ownTurns, type Role } from '@roundtable/core'
import { type Card, type Element, heading, labelled, line, run, section } from './elements'
import { type Choice, choiceInput, dateInput } from './inputs'
import { periodText, placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** As many dates as say when it is one's turn. */
const mostDates = 4

function outOf(member: Member, { id }: Role, { today }: Scene) {
  return member.optOuts.find(({ role, until }) => role === id && (until === undefined || until >= today))
}

/** How the person stands in a role; out of it, with the way back. */
function roleLine(scene: Scene, member: Member, role: Role): Element[] {
  const { myPart, buttons } = scene.texts
  const title = scene.speaker.role(role.id)
  const out = outOf(member, role, scene)
  if (out === undefined) return [labelled(title, myPart.rungs[member.rungs[role.id] ?? 'lead'], 'None')]
  const again = press(
    scene,
    buttons.optIn,
    { tap: 'do', commands: [{ type: 'opt-in', role: role.id }], after: { screen: 'my-part' } },
    { bare: true },
  )
  return [
    labelled(title, myPart.out(periodText(scene, out.from, out.until ?? null)), 'None'),
    { type: 'ActionSet', spacing: 'Small', actions: [again] },
  ]
}

function fields(scene: Scene): Element[] {
  const { myPart } = scene.texts
  const { roles } = scene.team.profile
  const rungs = ['shadow', 'co-lead', 'lead'] as const
  const how: Choice[] = [
    ...rungs.map((rung) => ({ value: rung, title: myPart.ready[rung] })),
    { value: 'until', title: myPart.outUntil },
    { value: 'year', title: myPart.outYear },
  ]
  return [
    heading(myPart.change, 'Medium'),
    choiceInput({
      id: 'role',
      label: myPart.role,
      error: myPart.roleError,
      required: true,
      choices: roles.map(({ id }) => ({ value: id, title: scene.speaker.role(id) })),
      value: roles[0]?.id,
    }),
    choiceInput({
      id: 'how',
      label: myPart.how,
      error: myPart.howError,
      required: true,
      expanded: true,
      choices: how,
    }),
    dateInput({ id: 'until', label: myPart.until, error: myPart.untilError, min: scene.today }),
  ]
}

/** No messages at all, without leaving the turns (FEATURES 39). */
function messages(scene: Scene, { id, quiet: isQuiet }: Member): Element {
  const { myPart, buttons } = scene.texts
  const toggle = press(
    scene,
    isQuiet ? buttons.quietOff : buttons.quietOn,
    {
      tap: 'do',
      commands: [{ type: 'set-quiet', member: id, quiet: !isQuiet }],
      after: { screen: 'my-part' },
    },
    { bare: true },
  )
  return section(myPart.messages, [
    line(isQuiet ? myPart.quietNow : myPart.quietOffer),
    { type: 'ActionSet', spacing: 'Small', actions: [toggle] },
  ])
}

/** What one person does in the team: the next dates, each role and how far one is in it, and messages. */
export function myPartCard(scene: Scene, { shared }: ScreenOf<'my-part'>): Card {
  const { myPart, buttons } = scene.texts
  const { viewer, team, today } = scene
  const member = team.profile.members.find(({ id }) => id === viewer)
  const turns = goTo(scene, buttons.turns, { screen: 'turns' })
  if (viewer === null || member === undefined || shared)
    return draw(
      scene,
      myPart.everybody,
      [heading(myPart.title), line(myPart.everybody)],
      [goTo(scene, buttons.myPart, { screen: 'my-part' }), turns],
    )
  const dates = ownTurns(team, viewer, today).slice(0, mostDates)
  return draw(
    scene,
    myPart.title,
    [
      heading(myPart.title),
      section(
        myPart.dates,
        dates.length === 0
          ? [line(myPart.noDates)]
          : dates.map(({ occurrence, role, state }) =>
              line(
                [
                  run(placeText(scene, occurrence, role)),
                  ...(state === 'forecast' ? [run(` · ${myPart.forecast}`, { subtle: true })] : []),
                ],
                'None',
              ),
            ),
      ),
      section(
        myPart.roles,
        member.excluded
          ? [line(myPart.outside)]
          : team.profile.roles.flatMap((role) => roleLine(scene, member, role)),
      ),
      ...(member.excluded ? [] : fields(scene)),
      messages(scene, member),
    ],
    [
      ...(member.excluded
        ? []
        : [
            {
              ...press(scene, buttons.preview, { tap: 'form', form: { form: 'my-part' } }),
              style: 'positive' as const,
            },
          ]),
      goTo(scene, buttons.cannot, { screen: 'away' }),
      turns,
    ],
  )
}
