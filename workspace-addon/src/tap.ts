import type { Command } from '@roundtable/core'
import type { Fields } from './fields'
import type { Form } from './form'
import type { Screen } from './screen'

/** Grows when buttons of older cards can no longer be understood; those then get a fresh start. */
export const tapVersion = '1'

/** What a button does: show a card, carry out commands that it holds whole, send a form. */
export type Step =
  | { tap: 'show'; screen: Screen }
  | { tap: 'do'; commands: Command[]; after: Screen }
  | { tap: 'form'; form: Form }
  /** Google asks for the permission to write in this Doc. */
  | { tap: 'allow' }

/** Or what could not be done a moment ago, with what was typed then. */
export type Tap = Step | { tap: 'again'; press: string; step: Step; typed: Fields }

/** What an action of CardService carries: strings, and nothing else is possible. */
export type Parameters = { v: string; press: string; tap: string }

/** A button's tap as parameters of its action. */
export function writeTap(what: Tap, drawing: string): Parameters {
  return { v: tapVersion, press: drawing, tap: JSON.stringify(what) }
}

export interface Press {
  press: string
  step: Step
  /** What was typed or chosen, by the field's id. */
  fields: Fields
}
