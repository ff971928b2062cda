import { currentMember, type Member } from '@roundtable/core'
import { type Card, type Element, heading, line, quiet, run } from './elements'
import { type Choice, choiceInput, dateInput } from './inputs'
import { memberNotes } from './member-notes'
import { draw, goTo, named, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** As many lines as a card has room for beside its choices. */
const most = 40

/** Whoever belongs to the team now or later, in the order of the list. */
function listed({ team, today }: Scene): Member[] {
  return team.profile.members.filter(({ id }) => currentMember(team.profile, id, today) !== undefined)
}

/** Whether the viewer may change members; a card that everybody reads offers it, and asks who presses. */
export function mayManage({ viewer, team }: Scene): boolean {
  return viewer === null || team.profile.leads.includes(viewer)
}

/** To whoever may not change it: who may. */
export function leadsOnly(scene: Scene): Element[] {
  if (mayManage(scene)) return []
  return [quiet(scene.sentence({ code: 'lead-only', leads: scene.team.profile.leads }))]
}

/** Who is in the team, in the order of the list, with what is out of the usual about each. */
export function membersCard(scene: Scene): Card {
  const { members, buttons, next } = scene.texts
  const all = listed(scene)
  const lines = all.slice(0, most).map((member, n) => {
    const notes = memberNotes(scene, member)
    const said = notes.length === 0 ? [] : [run(` · ${notes.join(' · ')}`, { subtle: true })]
    return line([run(`${n + 1}. `, { subtle: true }), run(named(scene, member.id)), ...said], 'Small')
  })
  const choose = choiceInput({
    id: 'member',
    label: members.who,
    error: members.whoError,
    required: true,
    choices: all.map(({ id }): Choice => ({ value: id, title: scene.speaker.name(id) })),
  })
  const manage = mayManage(scene)
  return draw(
    scene,
    members.title,
    [
      heading(members.title),
      quiet(members.note),
      ...lines,
      ...(all.length > most ? [quiet(next.more(all.length - most))] : []),
      ...(manage ? [choose] : leadsOnly(scene)),
    ],
    [
      ...(manage
        ? [
            {
              ...press(scene, buttons.changeMember, { tap: 'form', form: { form: 'choose-member' } }),
              style: 'positive' as const,
            },
            goTo(scene, buttons.order, { screen: 'order', order: null }),
          ]
        : []),
      goTo(scene, buttons.pin, { screen: 'pin' }),
      goTo(scene, buttons.myPart, { screen: 'my-part' }),
      ...(manage ? [goTo(scene, buttons.changeSetUp, { screen: 'set-up' })] : []),
      goTo(scene, buttons.turns, { screen: 'turns' }),
    ],
  )
}

/** Fractions of a full week that schools use, and the one that the member has. */
function shares({ share: { num, den } }: Member): string[] {
  return [...new Set(['1/1', '3/4', '2/3', '1/2', '1/3', '1/4', num === den ? '1/1' : `${num}/${den}`])]
}

function memberFields(scene: Scene, member: Member): Element[] {
  const { member: texts, members } = scene.texts
  const { share, weeklyCap, excluded, id, periods } = member
  const one = (field: string, label: string, error: string, value: string, choices: Choice[]) =>
    choiceInput({ id: field, label, error, required: true, choices, value })
  const caps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({ value: String(n), title: members.cap(n) }))
  return [
    one('turns', texts.turns, texts.turnsError, excluded ? 'outside' : 'inside', [
      { value: 'inside', title: texts.inside },
      { value: 'outside', title: texts.outside },
    ]),
    one(
      'share',
      texts.share,
      texts.shareError,
      share.num === share.den ? '1/1' : `${share.num}/${share.den}`,
      shares(member).map((value) => ({ value, title: value === '1/1' ? members.full : value })),
    ),
    one('cap', texts.cap, texts.capError, String(weeklyCap ?? 'none'), [
      { value: 'none', title: members.noCap },
      ...caps,
    ]),
    one('lead', texts.lead, texts.leadError, scene.team.profile.leads.includes(id) ? 'yes' : 'no', [
      { value: 'yes', title: texts.isLead },
      { value: 'no', title: texts.noLead },
    ]),
    dateInput({
      id: 'until',
      label: texts.until,
      error: texts.untilError,
      value: periods[periods.length - 1]?.until,
      min: scene.today,
    }),
  ]
}

/** One member: share, in the turns or not, weekly cap, lead, last day. Drawn as the list when they are gone. */
export function memberCard(scene: Scene, { member: id }: ScreenOf<'member'>): Card {
  const { member: texts, buttons } = scene.texts
  const member = currentMember(scene.team.profile, id, scene.today)
  if (member === undefined || !mayManage(scene)) return membersCard(scene)
  return draw(
    scene,
    texts.title,
    [heading(texts.title), line([run(named(scene, id), { bold: true })]), ...memberFields(scene, member)],
    [
      {
        ...press(scene, buttons.preview, { tap: 'form', form: { form: 'member', member: id } }),
        style: 'positive',
      },
      goTo(scene, buttons.back, { screen: 'members' }),
    ],
  )
}
