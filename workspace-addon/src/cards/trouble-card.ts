import type { Stage } from '../scene'
import type { Trouble } from '../source/team-source'
import type { Press } from '../tap'
import type { Card } from './card'
import { buttons, goTo, press, quiet, section, text } from './widgets'

/**
 * The team could not be reached and nothing was written: why, and a button that does the same again with what was typed.
 * @param again the press that did not work; null when a card was only opened
 */
export function troubleCard({ texts }: Stage, trouble: Trouble, again: Press | null): Card {
  const { trouble: sentences, buttons: titles } = texts
  const retry =
    again === null
      ? goTo(titles.tryAgain, { screen: 'next' })
      : press(titles.tryAgain, { tap: 'again', press: again.press, step: again.step, typed: again.fields })
  const typed = Object.keys(again?.fields ?? {}).length > 0
  return {
    title: sentences.title,
    sections: section([
      text(sentences[trouble]),
      ...(typed ? [text(quiet(sentences.kept))] : []),
      buttons(
        retry,
        ...(trouble === 'damaged' ? [goTo(titles.bring, { screen: 'bring' })] : []),
        goTo(titles.help, { screen: 'help' }),
      ),
    ]),
  }
}
