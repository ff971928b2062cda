import { createHash } from 'node:crypto'
import { type Command, type Done, decideAll, type Refusal } from '@roundtable/core'
import type { Button, Card } from '../../workspace-addon/src/cards/card'
import { digestWith } from '../../workspace-addon/src/digest'
import type { Fields } from '../../workspace-addon/src/fields'
import type { Form } from '../../workspace-addon/src/form'
import type { FormOutcome } from '../../workspace-addon/src/forms/filling'
import { readForm } from '../../workspace-addon/src/forms/read-form'
import type { Scene, Stage } from '../../workspace-addon/src/scene'

export const digest = digestWith({
  sha256: (text) => [...new Int8Array(createHash('sha256').update(text).digest())],
})

/** What Google sends of a card that nobody touched: a list without a choice sends its first. */
export function untouched({ sections }: Card): Fields {
  return Object.fromEntries(
    sections
      .flatMap(({ widgets }) => widgets)
      .flatMap((widget): [string, string[]][] => {
        if (widget.kind === 'choice') {
          const chosen = widget.options.filter(({ selected }) => selected).map(({ value }) => value)
          const first = widget.look === 'list' ? widget.options.slice(0, 1).map(({ value }) => value) : []
          return chosen.length + first.length === 0 ? [] : [[widget.id, chosen.length > 0 ? chosen : first]]
        }
        return 'id' in widget && widget.value !== null ? [[widget.id, [widget.value]]] : []
      }),
  )
}

/** Every button of a card. */
export function allButtons({ sections, footer }: Card): Button[] {
  const inBody = sections.flatMap(({ widgets }) =>
    widgets.flatMap((widget) =>
      widget.kind === 'buttons'
        ? widget.buttons
        : widget.kind === 'line' && widget.button
          ? [widget.button]
          : [],
    ),
  )
  return [...inBody, ...(footer ? [footer.primary] : []), ...(footer?.secondary ? [footer.secondary] : [])]
}

/** The forms that a card's buttons send. */
export function formsOf(card: Card): Form[] {
  return allButtons(card).flatMap(({ does }) =>
    'tap' in does && does.tap.tap === 'form' ? [does.tap.form] : [],
  )
}

let secrets = 0

/** Sends a form: in a team, or where there is none. */
export function sent(place: Stage | Scene, form: Form, fields: Fields, press = 'p-1'): FormOutcome {
  const secret = () => {
    secrets += 1
    return `secret-of-sixteen-${secrets}`
  }
  const scene = 'team' in place ? place : null
  return readForm({ fields, stage: place, press, digest, secret }, form, scene)
}

/** The commands of an outcome; throws for any other outcome. */
export function commandsOf(outcome: FormOutcome): readonly Command[] {
  if ('commands' in outcome) return outcome.commands
  throw new Error(`No commands: ${JSON.stringify(outcome)}`)
}

/** Why a form came back. */
export function problemOf(outcome: FormOutcome): string {
  return 'problem' in outcome ? outcome.problem : `no problem: ${JSON.stringify(outcome)}`
}

/** What the commands do to the team. */
export function decided(
  { team, viewer, now, today }: Pick<Scene, 'team' | 'viewer' | 'now' | 'today'>,
  commands: readonly Command[],
): Done | { refused: Refusal } {
  if (viewer === null) throw new Error('A stranger decides nothing')
  return decideAll(team, commands, { actor: { kind: 'member', member: viewer }, now, today })
}
