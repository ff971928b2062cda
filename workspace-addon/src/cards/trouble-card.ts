import { puttable } from '../fields'
import type { Stage } from '../scene'
import type { Screen } from '../screen'
import type { Trouble } from '../source/team-source'
import type { Press } from '../tap'
import type { Button, Card } from './card'
import { buttons, goTo, press, quiet, section, send, text } from './widgets'

type Sayings = Stage['texts']['trouble']

/** Most leave everything as it was, and say so first. A press of which no answer came may have been carried out. */
function titleOf(sayings: Sayings, trouble: Trouble, again: Press | null): string {
  if (trouble === 'uncertain' || (trouble === 'unreachable' && again !== null)) return sayings.uncertainTitle
  return trouble === 'broken' ? sayings.brokenTitle : sayings.title
}

/** The Doc was copied, and the team in it with it: there is no second one before somebody says what becomes of it. */
function copyCard({ trouble: sayings, buttons: titles }: Stage['texts']): Card {
  return {
    title: sayings.copiedTitle,
    sections: section([
      text(sayings.copied),
      buttons(
        send(titles.leaveCopy, { form: 'copy', how: 'leave' }),
        send(titles.keepCopy, { form: 'copy', how: 'keep' }),
        goTo(titles.help, { screen: 'help' }),
      ),
    ]),
  }
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
  if (trouble === 'copied') return copyCard(texts)
  const { trouble: sayings, buttons: titles } = texts
  const typed = again === null ? null : puttable(again.fields)
  const said = typed === null ? sayings.pasteAgain : sayings.kept
  const retry: Button =
    again === null || typed === null
      ? goTo(titles.tryAgain, again === null ? { screen: 'next' } : formAgain(again))
      : press(titles.tryAgain, { tap: 'again', press: again.press, step: again.step, typed })
  const hasTyped = Object.keys(again?.fields ?? {}).length > 0
  return {
    title: titleOf(sayings, trouble, again),
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
