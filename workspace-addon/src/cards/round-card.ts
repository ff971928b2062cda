import {
  leaderOf,
  type MemberId,
  promptText,
  type Round,
  staysUnread,
  toWallTime,
  visibilitySentence,
} from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Button, Card, Section, Widget } from './card'
import { draw } from './draw'
import { memberChoices } from './member-choices'
import { clockText, dateText } from './place-text'
import { outOfDateCard } from './refusal-card'
import { buttons, goTo, list, longInput, press, quiet, section, send, text, textInput } from './widgets'

/** What the viewer wrote in a round with names. */
function ownEntries({ team, viewer }: Scene, { id }: Round) {
  return team.rounds.entries.filter(({ round, author }) => round === id && author === viewer)
}

/** Takes back all that the viewer wrote in a round with names, until it is filed. */
function takeBack(scene: Scene, round: Round): Button[] {
  const commands = ownEntries(scene, round).map(({ id }) => ({ type: 'withdraw-reflection' as const, id }))
  const after = { screen: 'withdrawn' as const, round: round.id }
  return commands.length === 0 ? [] : [press(scene.texts.buttons.withdraw, { tap: 'do', commands, after })]
}

/** The prompts, with names holding what was written before. Without, whoever has answered cannot be shown theirs. */
function answerFields(scene: Scene, round: Round): Widget[] {
  const { reflect } = scene.texts
  const { viewer, words, language } = scene
  const answered = viewer !== null && round.took.includes(viewer)
  if (answered && round.mode === 'anonymous') return [text(reflect.answeredAnonymous)]
  const own = ownEntries(scene, round)
  const fields = round.prompts.map((prompt) => {
    const entry = own.find((one) => one.prompt === prompt)
    const written = entry === undefined ? '' : (words(entry.words) ?? '')
    return longInput(`answer:${prompt}`, promptText(prompt, language), written)
  })
  const back = takeBack(scene, round)
  return own.length === 0 ? fields : [text(reflect.again), ...fields, buttons(...back)]
}

/** Who led, one action, one win. */
function meetingFields(scene: Scene, led: MemberId | null): Widget[] {
  const { closing } = scene.texts
  const members = memberChoices(scene)
  return [
    list('led', closing.led, led === null ? [['', closing.chooseLed], ...members] : members, led ?? ''),
    textInput('action', closing.action),
    list('owner', closing.actionOwner, members, scene.viewer ?? ''),
    textInput('win', closing.win),
  ]
}

/** The sixty-second end of a meeting. Before the first field it says who will see the answers (FEATURES 29, 30). */
export function roundCard(scene: Scene, { round: id }: ScreenOf<'round'>): Card {
  const { closing, reflect, buttons: titles } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  if (round === undefined) return outOfDateCard(scene)
  if (round.state !== 'open') return filedCard(scene, { screen: 'filed', round: id })
  const led = leaderOf(scene.team, round.occurrence)
  const until = toWallTime(round.closesAt, scene.team.profile.zone)
  const closes = closing.closes(scene.speaker.date(until.date), clockText(scene, until.time))
  const waits = !staysUnread(round) ? [] : [text(quiet(closing.waits(round.threshold)))]
  return draw(scene, {
    title: closing.title,
    subtitle: dateText(scene, round.occurrence),
    sections: [
      ...section([text(visibilitySentence(round, scene.language))], reflect.whoSees),
      ...section(answerFields(scene, round)),
      ...section(meetingFields(scene, led), closing.meeting),
      ...section([text(quiet(`${closing.takenPart(round.took.length)} ${closes}`)), ...waits]),
    ],
    footer: {
      primary: send(titles.send, { form: 'round', round: id, led }),
      ...(!staysUnread(round)
        ? { secondary: send(titles.closeRound, { form: 'round', round: id, led, close: true }) }
        : {}),
    },
  })
}

/** Closes and files a round from a card that asks for nothing else. */
function closeButton(scene: Scene, round: Round): Button[] {
  return round.state === 'open' && !staysUnread(round)
    ? [send(scene.texts.buttons.closeRound, { form: 'file', round: round.id })]
    : []
}

/**
 * After answering, for the writer alone: the only card that knows which anonymous answers are theirs. It travels in the
 * answer to the press and is kept nowhere.
 */
export function answeredCard(scene: Scene, { round: id, answers }: ScreenOf<'answered'>): Card {
  const { answered, buttons: titles } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  const anonymous = round?.mode === 'anonymous'
  const commands = anonymous
    ? [{ type: 'withdraw-answer' as const, round: id, ids: answers }]
    : answers.map((answer) => ({ type: 'withdraw-reflection' as const, id: answer }))
  const withdraw = press(titles.withdraw, { tap: 'do', commands, after: { screen: 'withdrawn', round: id } })
  const kept = answers.length === 0 ? answered.saved : anonymous ? answered.anonymous : answered.text
  return draw(scene, {
    title: answered.title,
    sections: section([
      text(kept),
      buttons(
        ...(answers.length > 0 && round?.state === 'open' ? [withdraw] : []),
        ...(round === undefined ? [] : closeButton(scene, round)),
        goTo(titles.actions, { screen: 'actions' }),
        goTo(titles.next, { screen: 'next' }),
      ),
    ]),
  })
}

/** The words are erased; while the round is open there is a way to write again. */
export function withdrawnCard(scene: Scene, { round }: ScreenOf<'withdrawn'>): Card {
  const { withdrawn, buttons: titles } = scene.texts
  return draw(scene, {
    title: withdrawn.title,
    sections: section([
      text(withdrawn.text),
      buttons(goTo(titles.writeAgain, { screen: 'round', round }), goTo(titles.next, { screen: 'next' })),
    ]),
  })
}

/** What became of a meeting: where its record is, or the press that files it. */
export function filedCard(scene: Scene, { round: id }: ScreenOf<'filed'>): Card {
  const { filed, buttons: titles } = scene.texts
  const round = scene.team.rounds.rounds.find((known) => known.id === id)
  if (round === undefined) return outOfDateCard(scene)
  const record = scene.filed(round.occurrence)
  const next = goTo(titles.next, { screen: 'next' })
  const link = record?.url ?? null
  const what: Section[] =
    record === null
      ? section([
          text(filed.waiting),
          buttons(
            send(titles.file, { form: 'file', round: id }),
            ...(round.state === 'closed' ? takeBack(scene, round) : []),
            next,
          ),
        ])
      : section([
          text(filed.text(record.name)),
          buttons(...(link === null ? [] : [{ text: titles.open, does: { open: link } }]), next),
        ])
  return draw(scene, {
    title: record === null ? filed.closed : filed.title,
    subtitle: dateText(scene, round.occurrence),
    sections: what,
  })
}
