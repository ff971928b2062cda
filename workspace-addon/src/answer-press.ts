import type { Answer } from './answer'
import type { Card } from './cards/card'
import { outOfDateCard, refusalCard } from './cards/refusal-card'
import { troubleCard } from './cards/trouble-card'
import type { Digest } from './digest'
import { doJob } from './do-job'
import type { Door } from './door'
import { type Fields, puttable, shortened } from './fields'
import type { Form } from './form'
import type { FormOutcome } from './forms/filling'
import { readForm } from './forms/read-form'
import { pressKeyOf } from './press-key'
import { renderBare, renderScreen } from './render-screen'
import { type Draft, sceneOf, stageOf } from './scene'
import type { Screen } from './screen'
import type { Opened, Outcome } from './source/team-source'
import type { Press, Step } from './tap'

type Where = Extract<Answer, { kind: 'card' }>['where']

/** Where a card goes in the sidebar: what leads home ends the way there. */
function placeOf({ screen }: Screen, where: Where): Where {
  return screen === 'next' || screen === 'welcome' ? 'home' : where
}

/** The card of a screen on the Doc as it was opened. */
function cardOf({ visit, around, linked }: Door, opened: Opened, screen: Screen, draft: Draft | null): Card {
  const stage = stageOf(visit, around, draft)
  const isHelp = screen.screen === 'help' || screen.screen === 'allow'
  if (opened.kind === 'trouble')
    return isHelp ? renderBare(stage, screen) : troubleCard(stage, opened.trouble, null)
  if (opened.kind === 'team') return renderScreen(sceneOf(visit, around, opened.snapshot, draft), screen)
  // The Doc belongs to a team of the server that does not know this person: a code of Teams makes them known.
  return renderBare(stage, linked() && !isHelp ? { screen: 'foreign' } : screen)
}

/** The first card: what the Doc is about for whoever opened it. */
export function homeCard(door: Door, screen: Screen = { screen: 'next' }): Card {
  return cardOf(door, door.source.open(), screen, null)
}

/** Before the person has let us use this Doc: nothing of the team is looked at, and help helps. */
export function askFirst({ visit, around }: Door, screen: Screen): Card {
  return renderBare(stageOf(visit, around, null), screen.screen === 'help' ? screen : { screen: 'allow' })
}

/** What is shown for a button that nobody understands any more; nothing was done. */
export function outOfDate({ visit, around }: Door): Answer {
  return { kind: 'card', card: outOfDateCard(stageOf(visit, around, null)), where: 'instead' }
}

function show(door: Door, screen: Screen, where: Where): Answer {
  return { kind: 'card', card: homeCard(door, screen), where: placeOf(screen, where) }
}

/** Nothing was written: the same can be tried again, with what was typed. */
function inTrouble({ visit, around }: Door, press: Press, of: Outcome & { kind: 'trouble' }): Answer {
  const card = troubleCard(stageOf(visit, around, null), of.trouble, press)
  return { kind: 'card', card, where: 'instead' }
}

function refused(door: Door, sentence: string, again: Screen | null, fields: Fields, opened: Opened): Answer {
  const stage =
    opened.kind === 'team'
      ? sceneOf(door.visit, door.around, opened.snapshot, null)
      : stageOf(door.visit, door.around, null)
  const { pasteAgain } = stage.texts.trouble
  const problem = puttable(fields) === null ? `${sentence} ${pasteAgain}` : sentence
  const card =
    again === null
      ? refusalCard(stage, sentence)
      : cardOf(door, opened, again, { problem, typed: shortened(fields) })
  return { kind: 'card', card, where: 'instead' }
}

function carryOut(door: Door, press: Press, digest: Digest, step: Extract<Step, { tap: 'do' }>): Answer {
  const key = pressKeyOf(digest, press, null)
  const outcome = door.source.carryOut({ press: key, commands: step.commands })
  if (outcome.kind === 'trouble') return inTrouble(door, press, outcome)
  const opened: Opened =
    outcome.snapshot === null ? { kind: 'none' } : { kind: 'team', snapshot: outcome.snapshot }
  const { fields } = press
  const { after } = step
  const hasFields = Object.keys(fields).length > 0
  if (outcome.kind === 'refused')
    return refused(door, outcome.sentence, hasFields ? after : null, fields, opened)
  // What stands half typed on the card of the button is still there.
  const draft = hasFields ? { problem: null, typed: shortened(fields) } : null
  return { kind: 'card', card: cardOf(door, opened, after, draft), where: placeOf(after, 'instead') }
}

type Doing = Extract<FormOutcome, { commands: unknown }>

/** The commands of a form, then its job, each on the team as it then stands. */
function carryOutForm(door: Door, press: Press, key: string, doing: Doing, before: Opened): Answer {
  const { commands, people, job, after, again, repeated } = doing
  let opened = before
  if (commands.length > 0) {
    const more = people === undefined ? {} : { people }
    const outcome = door.source.carryOut({ press: key, commands, ...more })
    if (outcome.kind === 'trouble') return inTrouble(door, press, outcome)
    if (outcome.snapshot !== null) opened = { kind: 'team', snapshot: outcome.snapshot }
    if (outcome.kind === 'refused') return refused(door, outcome.sentence, again, press.fields, opened)
    const before = outcome.repeated && repeated?.(outcome.snapshot.team)
    if (before && 'problem' in before)
      return refused(door, before.problem, before.again, press.fields, opened)
    if (before) return { kind: 'card', card: cardOf(door, opened, before.show, null), where: 'instead' }
  }
  if (job === undefined)
    return { kind: 'card', card: cardOf(door, opened, after, null), where: placeOf(after, 'instead') }
  const end = doJob(door, key, job, opened.kind === 'team' ? opened.snapshot : null)
  if (end.kind === 'trouble') return inTrouble(door, press, end)
  if (end.kind === 'refused') return refused(door, end.sentence, again, press.fields, opened)
  const screen = end.screen ?? after
  return { kind: 'card', card: cardOf(door, end.opened, screen, null), where: placeOf(screen, 'instead') }
}

/** A copy of a team's Doc, of which somebody says what becomes of the team in it. */
function settleCopy(door: Door, press: Press, how: 'keep' | 'leave'): Answer {
  if (how === 'leave') {
    door.moving.leaveCopy()
    return show(door, { screen: 'welcome' }, 'instead')
  }
  const kept = door.moving.keepCopy()
  if (kept.kind === 'trouble') return inTrouble(door, press, kept)
  return kept.kind === 'refused'
    ? refused(door, kept.sentence, null, {}, { kind: 'none' })
    : show(door, { screen: 'next' }, 'instead')
}

function sendForm(door: Door, press: Press, digest: Digest, form: Form): Answer {
  const { visit, around, source } = door
  const opened = source.open()
  if (opened.kind === 'trouble')
    return opened.trouble === 'copied' && form.form === 'copy'
      ? settleCopy(door, press, form.how)
      : inTrouble(door, press, opened)
  const scene = opened.kind === 'team' ? sceneOf(visit, around, opened.snapshot, null) : null
  const key = pressKeyOf(digest, press, scene?.team ?? null)
  const filling = {
    fields: press.fields,
    stage: scene ?? stageOf(visit, around, null),
    press: key,
    digest,
    secret: visit.secret,
  }
  const read = readForm(filling, form, scene)
  if ('show' in read) {
    const card = cardOf(door, opened, read.show, null)
    return { kind: 'card', card, where: placeOf(read.show, 'over') }
  }
  if ('problem' in read) return refused(door, read.problem, read.again, press.fields, opened)
  if ('refused' in read)
    return refused(door, scene?.sentence(read.refused) ?? '', read.again, press.fields, opened)
  return carryOutForm(door, press, key, read, opened)
}

/** What a press is answered with. Whatever is written, is written before this returns. */
export function answerPress(door: Door, press: Press, digest: Digest): Answer {
  const { step } = press
  switch (step.tap) {
    case 'allow':
      return { kind: 'ask-for-the-doc' }
    case 'show':
      return show(door, step.screen, 'over')
    case 'do':
      return carryOut(door, press, digest, step)
    case 'form':
      return sendForm(door, press, digest, step.form)
  }
}
