import type { Command } from '@roundtable/core'
import { one } from '../fields'
import type { FormOutcome, TeamFilling } from './filling'

/** Language, and whether reflections begin with names; where they cannot be without, that stays as it is. */
export function readSettings({ fields, scene }: TeamFilling): FormOutcome {
  const again = { screen: 'settings' as const }
  const language = one(fields, 'language')
  if (language !== 'en' && language !== 'es') return { problem: scene.texts.setUp.languageError, again }
  const reflections = one(fields, 'reflections')
  const change: Command = {
    type: 'change-team',
    language,
    ...(scene.home === 'tab' || reflections === '' ? {} : { anonymous: reflections === 'anonymous' }),
  }
  return { commands: [change], after: again, again }
}

/** The goal, and the norms one on each line. */
export function readCharter({ fields, scene }: TeamFilling): FormOutcome {
  const again = { screen: 'charter' as const }
  const goal = one(fields, 'goal').trim()
  const norms = one(fields, 'norms')
    .split('\n')
    .map((norm) => norm.trim())
    .filter(Boolean)
  if (goal.length > 300 || norms.length > 12 || norms.some((norm) => norm.length > 200))
    return { problem: scene.texts.charter.tooLong, again }
  return {
    commands: [{ type: 'set-charter', goal: goal === '' ? null : goal, norms }],
    after: { screen: 'settings' },
    again,
  }
}
