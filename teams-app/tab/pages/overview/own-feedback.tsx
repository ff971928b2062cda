import { overviewTexts } from '../../text/overview'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { OverviewTeam } from './overview-answer'
import { useOverviewStyles } from './use-overview-styles'

const few = 3

/** What the leader wrote lately, and what the team answered. */
export function OwnFeedback({ own }: { own: OverviewTeam['feedback']['own'] }) {
  const { feedback: texts } = useTexts(overviewTexts)
  const dates = useDates()
  const styles = useOverviewStyles()
  if (own.length === 0) return null
  return (
    <>
      <h4 className={styles.title}>{texts.own}</h4>
      <ul className={styles.list}>
        {own.slice(0, few).map(({ id, on, praise, question, read, answer }) => (
          <li key={id} className={styles.item}>
            <p className={styles.quiet}>
              {dates.day(on)} · {read ? texts.read : texts.unread}
            </p>
            <p className={styles.words}>
              {texts.yourPraise}: {praise}
            </p>
            <p className={styles.words}>
              {texts.yourQuestion}: {question}
            </p>
            {answer !== null && (
              <p className={styles.words}>
                <strong>{texts.answer}:</strong> {answer}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
