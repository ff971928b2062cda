import { meetingAgenda, teamTemplates } from '@roundtable/core'
import { carriedLines, charterLines, itemLines, partLines, partsInFull, roleLines } from './agenda-parts'
import { docActions } from './docs-card'
import { type Card, heading, line, quiet, section } from './elements'
import { choiceInput, numberInput } from './inputs'
import { leadingButton } from './leading-card'
import { whenLine } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** The whole agenda of one meeting, with everything that the facilitator asks. */
export function agendaCard(scene: Scene, { occurrence }: ScreenOf<'agenda'>): Card {
  const { texts } = scene
  const view = meetingAgenda(scene.team, scene, occurrence)
  const { buttons } = texts
  const back = goTo(scene, buttons.next, { screen: 'next' })
  if (view === undefined)
    return draw(scene, texts.next.none, [heading(texts.agenda.title), line(texts.next.none)], [back])
  const when = whenLine(scene, view)
  const { template } = view
  return draw(
    scene,
    `${texts.agenda.title}: ${when}`,
    [
      heading(texts.agenda.title),
      quiet(when),
      ...(template === null ? [] : [line(template.title), quiet(template.purpose)]),
      ...roleLines(scene, view),
      ...charterLines(scene, view),
      ...itemLines(view),
      ...(view.tooShort === null ? partsInFull(scene, view) : partLines(scene, view)),
      ...carriedLines(scene, view, 8),
      ...(template === null
        ? []
        : [section(texts.agenda.tip, [line(template.tip), ...leadingButton(scene, view)])]),
    ],
    [
      back,
      goTo(scene, buttons.changeAgenda, { screen: 'choose-agenda', occurrence: view.occurrence }),
      goTo(scene, buttons.topics, { screen: 'topics' }),
      ...docActions(scene, view.occurrence),
    ],
  )
}

/** Another protocol or another length for a meeting. */
export function chooseAgendaCard(scene: Scene, { occurrence }: ScreenOf<'choose-agenda'>): Card {
  const { agenda, buttons } = scene.texts
  const view = meetingAgenda(scene.team, scene, occurrence)
  const templates = teamTemplates(scene.team.agenda, scene.words, scene.language)
  return draw(
    scene,
    agenda.choose,
    [
      heading(agenda.choose),
      choiceInput({
        id: 'template',
        label: agenda.template,
        error: agenda.templateError,
        required: true,
        choices: templates.map(({ id, title, minutes }) => ({
          value: id,
          title: agenda.choice(title, minutes),
        })),
        value: view?.template?.id,
      }),
      numberInput({
        id: 'minutes',
        label: agenda.minutes,
        error: agenda.minutesError,
        required: true,
        value: view?.minutes ?? 45,
        min: 5,
        max: 240,
      }),
    ],
    [
      {
        ...press(scene, buttons.save, { tap: 'form', form: { form: 'choose-agenda', occurrence } }),
        style: 'positive',
      },
      goTo(scene, buttons.ownAgenda, { screen: 'own-agenda', occurrence }),
      goTo(scene, buttons.back, { screen: 'agenda', occurrence }),
    ],
  )
}
