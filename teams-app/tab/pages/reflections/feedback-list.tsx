import { leadersTexts } from '../../text/leaders'
import { useTexts } from '../../use/use-texts'
import { FeedbackRow } from './feedback-row'
import { Part } from './part'
import type { ShownLooks } from './shown'
import { usePageStyles } from './use-page-styles'

/** The two lines that leaders wrote, the latest first. */
export function FeedbackList({ feedback }: Pick<ShownLooks, 'feedback'>) {
  const { feedback: texts } = useTexts(leadersTexts)
  const styles = usePageStyles()
  return (
    <Part title={texts.title}>
      {feedback.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {feedback.map((one) => (
          <li key={one.id} className={styles.item}>
            <FeedbackRow feedback={one} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
