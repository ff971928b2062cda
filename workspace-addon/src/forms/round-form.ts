import {
  type Command,
  frameIds,
  leadRole,
  type Round,
  staysUnread,
  type Team,
  type ThingId,
  thingId,
} from '@roundtable/core'
import { thingIdOf } from '../digest'
import { one } from '../fields'
import type { FormOf } from '../form'
import type { FormOutcome, TeamFilling } from './filling'

/** Frame and mode of a reflection; where the team's home keeps who wrote when, it is with names whatever was sent. */
export function readOpenRound(
  { fields, scene, press, digest }: TeamFilling,
  { occurrence }: FormOf<'open-round'>,
): FormOutcome {
  const frame = frameIds.find((id) => id === one(fields, 'frame')) ?? frameIds[0]
  const anonymous = scene.home !== 'tab' && one(fields, 'mode') === 'anonymous'
  const id = thingIdOf(digest, 'round', press)
  return {
    commands: [
      { type: 'open-round', id, occurrence, frame, mode: anonymous ? 'anonymous' : 'named', form: 'brief' },
    ],
    after: { screen: 'reflect' },
    again: { screen: 'reflect' },
  }
}

function roundOf({ rounds }: Team, id: ThingId): Round | undefined {
  return rounds.rounds.find((round) => round.id === id)
}

/** Who really led: confirmed the first time, corrected when somebody chose another than the card showed. */
function ledCommand(
  { fields, scene }: TeamFilling,
  { led }: FormOf<'round'>,
  { occurrence }: Round,
): Command[] {
  const { team } = scene
  const chosen = team.profile.members.find(({ id }) => id === one(fields, 'led'))?.id
  const role = leadRole(team.profile)
  const meeting = team.calendar.occurrences.find(({ id }) => id === occurrence)
  if (meeting === undefined || chosen === undefined || role === null) return []
  const doers = [{ role, members: [chosen] }]
  if (meeting.status !== 'held') return [{ type: 'confirm-doers', occurrence, doers }]
  return chosen === led ? [] : [{ type: 'correct-doers', occurrence, doers }]
}

interface Written {
  commands: Command[]
  /** Under which ids the answers were written. */
  ids: ThingId[]
}

/**
 * The answers. With names, one that stands already is left, and one whose field was emptied is taken back; an id may be
 * known by its press. Without, nothing that is kept may lead to an answer.
 */
function answersOf({ fields, scene, member, press, digest, secret }: TeamFilling, round: Round): Written {
  const own = scene.team.rounds.entries.filter((entry) => entry.round === round.id && entry.author === member)
  const commands: Command[] = []
  const answers = round.prompts.flatMap((prompt) => {
    const typed = one(fields, `answer:${prompt}`).trim()
    const before = own.find((entry) => entry.prompt === prompt)
    if (before !== undefined && typed === '' && fields[`answer:${prompt}`] !== undefined)
      commands.push({ type: 'withdraw-reflection', id: before.id })
    if (typed === '' || (before !== undefined && scene.words(before.words) === typed)) return []
    const id = round.mode === 'named' ? thingIdOf(digest, 'answer', prompt, press) : thingId.parse(secret())
    return [{ prompt, text: typed, id }]
  })
  if (answers.length > 0) commands.push({ type: 'write-reflection', round: round.id, answers })
  return { commands, ids: answers.map(({ id }) => id) }
}

/** One action and one win, where they were written. */
function thingsOf(filling: TeamFilling, { occurrence }: Round): Command[] {
  const { fields, scene, member, press, digest } = filling
  const action = one(fields, 'action').trim()
  const win = one(fields, 'win').trim()
  const owner = scene.team.profile.members.find(({ id }) => id === one(fields, 'owner'))?.id ?? member
  const commands: Command[] = []
  if (action !== '') {
    const id = thingIdOf(digest, 'action', press)
    commands.push({ type: 'add-action', id, occurrence, owner, text: action })
  }
  if (win !== '') {
    const id = thingIdOf(digest, 'win', press)
    commands.push({ type: 'log-win', id, occurrence, text: win, people: [] })
  }
  return commands
}

/**
 * The card of a round: answers, who led, an action, a win. Fields left empty are left out; all that was filled in is kept
 * together or not at all. Whoever closes the round with something typed sends it too.
 */
export function readRound(filling: TeamFilling, form: FormOf<'round'>): FormOutcome {
  const { scene, member } = filling
  const again = { screen: 'round' as const, round: form.round }
  const round = roundOf(scene.team, form.round)
  if (round === undefined || round.state !== 'open') return { show: { screen: 'filed', round: form.round } }
  const { closing } = scene.texts
  const { commands: written, ids } = answersOf(filling, round)
  const commands = [...written, ...ledCommand(filling, form, round), ...thingsOf(filling, round)]
  if (form.close)
    return {
      commands: [...commands, { type: 'close-round', round: round.id }],
      job: { job: 'file', round: round.id },
      after: { screen: 'filed', round: round.id },
      again,
    }
  if (commands.length === 0) return { problem: closing.nothing, again }
  const after = { screen: 'answered' as const, round: round.id, answers: ids }
  return {
    commands,
    after,
    again,
    repeated: (now) =>
      ids.length === 0 || (roundOf(now, round.id)?.took.includes(member) ?? false)
        ? { show: round.mode === 'named' ? after : { ...after, answers: [] } }
        : { problem: closing.sendAgain, again },
  }
}

/** Closes a round where it is open and may be closed, and files it. */
export function readFile({ scene }: TeamFilling, { round: id }: FormOf<'file'>): FormOutcome {
  const round = roundOf(scene.team, id)
  const after = { screen: 'filed' as const, round: id }
  if (round === undefined || (round.state === 'open' && staysUnread(round))) return { show: after }
  return {
    commands: round.state === 'open' ? [{ type: 'close-round', round: id }] : [],
    job: { job: 'file', round: id },
    after,
    again: after,
  }
}
