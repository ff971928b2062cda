import {
  leaderOf,
  type MemberId,
  promptText,
  type Round,
  staysUnread,
  toWallTime,
  visibilitySentence,
} from '@roundtable/core'
import { type Action, type Card, heading, type Input, line, quiet } from './elements'
import { choiceInput, textInput } from './inputs'
import { memberChoices } from './member-choices'
import { clockText, dateText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

function fields(scene: Scene, round: Round, led: MemberId | null): Input[] {
  const { closing } = scene.texts
  const members = memberChoices(scene)
  return [
    ...round.prompts.map((prompt) =>
      textInput({
        id: `answer:${prompt}`,
        label: promptText(prompt, scene.language),
        error: closing.answerError,
        most: 2000,
        multiline: true,
      }),
    ),
    choiceInput({
      id: 'led',
      label: closing.led,
      error: closing.ledError,
      choices: members,
      value: led ?? undefined,
    }),
    textInput({ id: 'action', label: closing.action, error: closing.answerError, most: 2000 }),
    choiceInput({
      id: 'owner',
      label: closing.actionOwner,
      error: closing.ledError,
      choices: members,
      value: scene.viewer ?? undefined,
    }),
    textInput({ id: 'win', label: closing.win, error: closing.answerError, most: 2000 }),
  ]
}

/**
 * The sixty-second end of a meeting: two prompts, who really led, one action, one win. Before the first field
 * it says who will see the answers (FEATURES 29 and 30). Closed, it leads to what was filed.
 */
export function closingCard(scene: Scene, { round: id }: ScreenOf<'closing'>): Card | null {
  const { closing, buttons } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  if (round === undefined) return null
  if (round.state !== 'open') return filedCard(scene, { screen: 'filed', round: id })
  const led = leaderOf(scene.team, round.occurrence)
  const until = toWallTime(round.closesAt, scene.team.profile.zone)
  return draw(
    scene,
    closing.title,
    [
      heading(closing.title),
      quiet(dateText(scene, round.occurrence)),
      line(visibilitySentence(round, scene.language)),
      ...fields(scene, round, led),
      quiet(
        `${closing.takenPart(round.took.length)} ${closing.closes(scene.speaker.date(until.date), clockText(scene, until.time))}`,
      ),
    ],
    [
      {
        ...press(scene, buttons.reflect, { tap: 'form', form: { form: 'closing', round: id, led } }),
        style: 'positive',
      },
      ...(!staysUnread(round)
        ? [
            press(scene, buttons.closeRound, {
              tap: 'form',
              form: { form: 'closing', round: id, led, close: true },
            }),
          ]
        : []),
      goTo(scene, buttons.actions, { screen: 'actions' }),
    ],
  )
}

/** Closes a round from a card that asks for nothing else. */
export function closeButtons(scene: Scene, round: Round): Action[] {
  if (round.state !== 'open' || staysUnread(round)) return []
  const after = { screen: 'filed' as const, round: round.id }
  const button = press(
    scene,
    scene.texts.buttons.closeRound,
    { tap: 'do', commands: [{ type: 'close-round', round: round.id }], after },
    { bare: true },
  )
  return [button]
}

/** What became of a meeting: where its document is, or that it is on its way. */
export function filedCard(scene: Scene, { round: id }: ScreenOf<'filed'>): Card | null {
  const { filed, buttons } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  if (round === undefined) return null
  const document = scene.filed(round.occurrence)
  const text = document === null ? filed.waiting : filed.text(document.name)
  const link = document?.url ?? null
  return draw(
    scene,
    text,
    [heading(filed.title), quiet(dateText(scene, round.occurrence)), line(text)],
    [
      ...(link === null ? [] : [{ type: 'Action.OpenUrl' as const, title: buttons.open, url: link }]),
      ...(document === null ? [goTo(scene, buttons.refresh, { screen: 'filed', round: id })] : []),
      goTo(scene, buttons.correctLed, { screen: 'led', round: id }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
