import { agendaDocOf, docUrl } from '@roundtable/core'
import { type Action, type Card, heading, line, quiet } from './elements'
import { textInput } from './inputs'
import { dateText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Opens the Doc that holds the agenda of a meeting; nothing when none does. */
function openDoc({ team, texts, google }: Scene, occurrence: ScreenOf<'agenda-doc'>['occurrence']): Action[] {
  const doc = agendaDocOf(team.docs, occurrence)
  return doc === null
    ? []
    : [{ type: 'Action.OpenUrl', title: texts.docs.open, url: docUrl(doc, google?.pages) }]
}

/** The buttons of an agenda that lead into the team's Doc; none where neither Google nor the add-on is set up. */
export function docActions(scene: Scene, occurrence: ScreenOf<'agenda-doc'>['occurrence']): Action[] {
  const { docs, link } = scene.texts
  if (scene.google === null) return scene.addOn ? [goTo(scene, link.inside, { screen: 'link-code' })] : []
  const doc = agendaDocOf(scene.team.docs, occurrence)
  const there = doc !== null && doc === scene.team.docs.running
  return [
    press(
      scene,
      there ? docs.update : docs.put,
      { tap: 'form', form: { form: 'agenda-doc', occurrence, answers: {} } },
      { bare: true },
    ),
    ...(there ? openDoc(scene, occurrence) : []),
    goTo(scene, docs.running, { screen: 'running-doc' }),
  ]
}

type Became = ScreenOf<'agenda-doc'>
type Answers = Became['answers']

/** The buttons under a question: each adds its answer to those given before. */
function answerActions(scene: Scene, { occurrence, question, answers }: Became): Action[] {
  const { docs } = scene.texts
  const answer = (title: string, more: Answers) => {
    const form = { form: 'agenda-doc' as const, occurrence, answers: { ...answers, ...more } }
    return press(scene, title, { tap: 'form', form }, { bare: true })
  }
  const screen = {
    screen: 'agenda-doc',
    occurrence,
    became: 'left',
    question: null,
    answers: {},
    kept: 0,
  } as const
  const leave = goTo(scene, docs.leave, screen)
  switch (question) {
    case 'agenda-was-deleted':
      return [answer(docs.again, { deleted: 'restore' }), leave]
    case 'agenda-was-moved':
      return [answer(docs.goOn, { moved: 'follow' }), answer(docs.again, { moved: 'again' }), leave]
    case 'agenda-blocks-deleted':
      return [answer(docs.again, { deleted: 'restore' }), answer(docs.leaveOut, { deleted: 'leave' })]
    case 'agenda-blocks-moved':
      return [answer(docs.goOn, { moved: 'follow' }), leave]
    case null:
      return []
  }
}

/** What became of an agenda on its way into the Doc; when people moved or deleted ours, it asks. */
export function agendaDocCard(scene: Scene, screen: Became): Card {
  const { docs, buttons } = scene.texts
  const { occurrence, became, question, kept } = screen
  const text = question === null ? docs[became === 'asked' ? 'onItsWay' : became] : docs.questions[question]
  return draw(
    scene,
    text,
    [
      heading(docs.title),
      quiet(dateText(scene, occurrence)),
      line(text),
      ...(kept === 0 ? [] : [quiet(docs.kept(kept))]),
    ],
    [
      ...answerActions(scene, screen),
      ...openDoc(scene, occurrence),
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence }),
    ],
  )
}

/** Which Doc the agendas go into. */
export function runningDocCard(scene: Scene): Card {
  const { docs, buttons, link } = scene.texts
  const { running } = scene.team.docs
  const forget = press(
    scene,
    docs.forget,
    { tap: 'do', commands: [{ type: 'forget-running-doc' }], after: { screen: 'running-doc' } },
    { bare: true },
  )
  return draw(
    scene,
    docs.runningTitle,
    [
      heading(docs.runningTitle),
      line(docs.runningText(scene.google?.account ?? null)),
      quiet(running === null ? docs.runningNone : docs.runningNow),
      textInput({ id: 'link', label: docs.field, error: docs.fieldError, required: true, most: 500 }),
    ],
    [
      { ...press(scene, buttons.save, { tap: 'form', form: { form: 'running-doc' } }), style: 'positive' },
      ...(running === null
        ? []
        : [
            { type: 'Action.OpenUrl' as const, title: docs.open, url: docUrl(running, scene.google?.pages) },
            forget,
          ]),
      ...(scene.addOn ? [goTo(scene, link.inside, { screen: 'link-code' })] : []),
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence: null }),
    ],
  )
}

/** Google does not let us: one sentence that names who must do what, and a button for afterwards. */
export function docTroubleCard(scene: Scene, { place, reason, matter }: ScreenOf<'doc-trouble'>): Card {
  const { docs, buttons } = scene.texts
  const text = docs.trouble[place][reason](scene.google?.account ?? null)
  const again =
    matter.kind === 'agenda'
      ? { form: 'agenda-doc' as const, occurrence: matter.occurrence, answers: {} }
      : { form: 'file-again' as const, round: matter.round, occurrence: matter.occurrence }
  return draw(
    scene,
    text,
    [heading(docs.troubleTitle), quiet(dateText(scene, matter.occurrence)), line(text)],
    [
      press(scene, docs.tryAgain, { tap: 'form', form: again }, { bare: true }),
      ...(matter.kind === 'agenda' ? [goTo(scene, docs.running, { screen: 'running-doc' })] : []),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
