import { type Card, type Element, heading, labelled, line, quiet, run } from './elements'
import { textInput } from './inputs'
import { draw, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** So many characters does a line have, as the core takes it. */
const longestLine = 300

/**
 * Two lines of a leader to the team, with a field for the team's one answer; said beforehand who reads it. Null when it is not
 * there any more, or its words were erased (FEATURES 36).
 */
export function feedbackCard(scene: Scene, { feedback: id }: ScreenOf<'feedback'>): Card | null {
  const { feedback: texts } = scene.texts
  const feedback = scene.team.oversight.feedback.find((known) => known.id === id)
  const praise = feedback && scene.words(feedback.praise)
  const question = feedback && scene.words(feedback.question)
  if (feedback === undefined || praise === undefined || question === undefined) return null
  const { speaker } = scene
  const name = speaker.name(feedback.leader)
  const said: Element[] = [
    heading(texts.title),
    quiet(texts.from(name, speaker.date(feedback.on))),
    labelled(texts.praise, praise),
    labelled(texts.question, [run(question, { bold: true })]),
  ]
  const { answer } = feedback
  if (answer !== null) {
    const text = scene.words(answer.words) ?? '…'
    return draw(scene, texts.title, [...said, labelled(texts.answered(speaker.name(answer.by)), text)])
  }
  return draw(
    scene,
    texts.title,
    [
      ...said,
      line(texts.read(name)),
      textInput({ id: 'text', label: texts.answer, error: texts.error, required: true, most: longestLine }),
    ],
    [
      {
        ...press(scene, texts.send, { tap: 'form', form: { form: 'answer-feedback', feedback: id } }),
        style: 'positive',
      },
    ],
  )
}
