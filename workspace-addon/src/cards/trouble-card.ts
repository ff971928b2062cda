import { puttable } from '../fields'
import type { Stage } from '../scene'
import type { Screen } from '../screen'
import type { Trouble } from '../source/team-source'
import type { Press } from '../tap'
import type { Button, Card } from './card'
import { buttons, goTo, press, quiet, section, text } from './widgets'

type Sayings = Stage['texts']['trouble']

/** Most leave everything as it was, and say so first. */
function titleOf(sayings: Sayings, trouble: Trouble): string {
  if (trouble === 'uncertain') return sayings.uncertainTitle
  return trouble === 'broken' ? sayings.brokenTitle : sayings.title
}

/** Where a long paste is pasted again. */
function formAgain({ step }: Press): Screen {
  const form = step.tap === 'form' ? step.form.form : null
  return { screen: form === 'bring' || form === 'calendar' ? form : 'next' }
}

/**
 * The team could not be reached: why, and a button that does the same again with what was typed.
 * @param again the press that did not work; null when a card was only opened
 */
export function troubleCard({ texts }: Pick<Stage, 'texts'>, trouble: Trouble, again: Press | null): Card {
  const { trouble: sayings, buttons: titles } = texts
  const typed = again === null ? null : puttable(again.fields)
  const said = typed === null ? sayings.pasteAgain : sayings.kept
  const retry: Button =
    again === null || typed === null
      ? goTo(titles.tryAgain, again === null ? { screen: 'next' } : formAgain(again))
      : press(titles.tryAgain, { tap: 'again', press: again.press, step: again.step, typed })
  const hasTyped = Object.keys(again?.fields ?? {}).length > 0
  return {
    title: titleOf(sayings, trouble),
    sections: section([
      text(sayings[trouble]),
      ...(hasTyped ? [text(quiet(said))] : []),
      buttons(
        retry,
        ...(trouble === 'uncertain' ? [goTo(titles.next, { screen: 'next' })] : []),
        goTo(titles.help, { screen: 'help' }),
      ),
    ]),
  }
}
