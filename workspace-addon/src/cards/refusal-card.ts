import type { Stage } from '../scene'
import type { Card } from './card'
import { buttons, goTo, section, text } from './widgets'

/** Why nothing happened, in a sentence that says what to do, and the way back to where things stand. */
export function refusalCard({ texts }: Stage, sentence: string): Card {
  const { refusal, buttons: titles } = texts
  return {
    title: refusal.title,
    sections: section([
      text(sentence),
      buttons(goTo(titles.next, { screen: 'next' }), goTo(titles.help, { screen: 'help' })),
    ]),
  }
}

/** For a button of an older card: nothing was written, and here is the fresh start. */
export function outOfDateCard({ texts }: Stage): Card {
  const { outOfDate, buttons: titles } = texts
  return {
    title: outOfDate.title,
    sections: section([
      text(outOfDate.text),
      buttons(goTo(titles.startAgain, { screen: 'next' }), goTo(titles.help, { screen: 'help' })),
    ]),
  }
}
