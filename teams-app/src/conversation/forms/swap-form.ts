import { memberId, occurrenceId, roleId } from '@roundtable/core'
import * as z from 'zod'
import { thingIdOf } from '../../ids'
import type { Filling, FormOutcome } from './filling'

/** A date with its role and holder, as the choices of the swap card carry it. */
const side = z
  .string()
  .transform((value) => value.split('|'))
  .pipe(z.tuple([occurrenceId, roleId, memberId]))
  .transform(([occurrence, role, member]) => ({ occurrence, role, member }))

/** Two dates that would change owners; the other side is asked. */
export function readSwap({ fields, texts, pressKey }: Filling): FormOutcome {
  const mine = side.safeParse(fields.mine)
  const theirs = side.safeParse(fields.theirs)
  const again = { screen: 'swap' as const }
  if (!mine.success) return { problem: texts.swap.mineError, again }
  if (!theirs.success) return { problem: texts.swap.theirsError, again }
  const id = thingIdOf('swap', pressKey)
  return {
    commands: [{ type: 'propose-swap', id, mine: mine.data, theirs: theirs.data }],
    after: { screen: 'swap-asked', swap: id },
    again,
  }
}
