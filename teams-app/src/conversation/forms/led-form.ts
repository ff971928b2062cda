import { type Command, leadRole, type MemberId, type Team, type ThingId } from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/**
 * Who really led: confirmed the first time, corrected when somebody chose another than the card showed.
 * @param led who led as the card showed it
 */
export function ledCommand(
  { fields, team }: Pick<Filling, 'fields' | 'team'>,
  { round, led }: { round: ThingId; led: MemberId | null },
): Command[] {
  const occurrence = team.rounds.rounds.find(({ id }) => id === round)?.occurrence
  const chosen = team.profile.members.find(({ id }) => id === fields.led)?.id
  const role = leadRole(team.profile)
  if (occurrence === undefined || chosen === undefined || role === null) return []
  const doers = [{ role, members: [chosen] }]
  if (!isHeld(team, occurrence)) return [{ type: 'confirm-doers', occurrence, doers }]
  return chosen === led ? [] : [{ type: 'correct-doers', occurrence, doers }]
}

function isHeld({ calendar }: Team, occurrence: string): boolean {
  return calendar.occurrences.some(({ id, status }) => id === occurrence && status === 'held')
}

/** "Correct who led": everyone's turns follow, and show it. */
export function readLed(filling: Filling, { round, led }: Extract<Form, { form: 'led' }>): FormOutcome {
  const again = { screen: 'led' as const, round }
  const commands = ledCommand(filling, { round, led })
  if (commands.length > 0) return { commands, after: { screen: 'turns' }, again }
  return filling.fields.led === led
    ? { show: { screen: 'turns' } }
    : { problem: filling.texts.closing.ledError, again }
}
