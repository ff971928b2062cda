import { type Card, heading, line } from './elements'
import { draw, goTo, type Stage } from './scene'

/** Why nothing happened, in a sentence that says what to do, and the way back to where things stand. */
export function refusalCard(stage: Stage, sentence: string): Card {
  const { refusal, buttons } = stage.texts
  return draw(
    stage,
    sentence,
    [heading(refusal.title, 'Medium'), line(sentence)],
    [
      goTo(stage, buttons.next, { screen: 'next' }),
      goTo(stage, buttons.help, { screen: 'help', near: null, unclear: false }),
    ],
  )
}

/** For a button of an older card: nothing was written, and here is the fresh one. */
export function outOfDateCard(stage: Stage): Card {
  const { outOfDate, buttons } = stage.texts
  return draw(
    stage,
    outOfDate.title,
    [heading(outOfDate.title, 'Medium'), line(outOfDate.text)],
    [
      goTo(stage, buttons.next, { screen: 'next' }),
      goTo(stage, buttons.turns, { screen: 'turns' }),
      goTo(stage, buttons.help, { screen: 'help', near: null, unclear: false }),
    ],
  )
}
