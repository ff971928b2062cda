import { type Command, type Team, type ThingId, thingId } from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import { thingIdOf } from '../../ids'
import type { Filling, FormOutcome } from './filling'
import { ledCommand } from './led-form'

type ClosingForm = Extract<Form, { form: 'closing' }>

function tookPart({ rounds }: Team, round: ThingId, member: Filling['member']): boolean {
  return rounds.rounds.some(({ id, took }) => id === round && took.includes(member))
}

/**
 * The closing card: answers under ids that only this person's next card knows, who led, an action, a win.
 * Fields left empty are left out; all that was filled in is kept together or not at all. Whoever closes the
 * round with something typed sends it too.
 */
export function readClosing(filling: Filling, form: ClosingForm): FormOutcome {
  const { fields, team, texts, member, pressKey, secret } = filling
  const again = { screen: 'closing' as const, round: form.round }
  const round = team.rounds.rounds.find(({ id }) => id === form.round)
  if (round === undefined || round.state !== 'open') return { show: { screen: 'filed', round: form.round } }
  // With names an answer may be known by its press; without, nothing that is kept may lead to it.
  const idOf = (prompt: string) =>
    round.mode === 'named' ? thingIdOf('answer', prompt, pressKey) : thingId.parse(secret())
  const filled = (id: string) => (fields[id] ?? '').trim()
  const answers = round.prompts
    .filter((prompt) => filled(`answer:${prompt}`) !== '')
    .map((prompt) => ({ prompt, text: filled(`answer:${prompt}`), id: idOf(prompt) }))
  const commands: Command[] = []
  if (answers.length > 0) commands.push({ type: 'write-reflection', round: round.id, answers })
  commands.push(...ledCommand(filling, form))
  if (filled('action') !== '') {
    const owner = team.profile.members.find(({ id }) => id === fields.owner)?.id ?? member
    const id = thingIdOf('action', pressKey)
    commands.push({ type: 'add-action', id, occurrence: round.occurrence, owner, text: filled('action') })
  }
  if (filled('win') !== '')
    commands.push({
      type: 'log-win',
      id: thingIdOf('win', pressKey),
      occurrence: round.occurrence,
      text: filled('win'),
      people: [],
    })
  if (commands.length === 0 && !form.close) return { problem: texts.closing.nothing, again }
  const ids: ThingId[] = answers.map(({ id }) => id)
  const after = { screen: 'answered' as const, round: round.id, answers: ids }
  if (form.close) commands.push({ type: 'close-round', round: round.id })
  return {
    commands,
    after: form.close ? { screen: 'filed', round: round.id } : after,
    again,
    repeated: (now) =>
      answers.length === 0 || tookPart(now, round.id, member)
        ? { show: round.mode === 'named' ? after : { ...after, answers: [] } }
        : { problem: texts.closing.sendAgain, again },
  }
}
