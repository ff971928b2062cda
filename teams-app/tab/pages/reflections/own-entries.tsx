import { Button } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { reflectionsTexts } from '../../text/reflections'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { Part } from './part'
import type { ShownReflections } from './shown'
import { usePageStyles } from './use-page-styles'

/** What one wrote with one's name, to be taken back until it is filed. */
export function OwnEntries({ own }: { own: ShownReflections['own'] }) {
  const { own: texts } = useTexts(reflectionsTexts)
  const dates = useDates()
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  return (
    <Part title={texts.title}>
      {own.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {own.map(({ id, date, prompt, text, mayWithdraw }) => (
          <li key={id} className={styles.item}>
            <p className={styles.quiet}>
              {[date === null ? null : dates.day(date), prompt].filter((one) => one !== null).join(' · ')}
            </p>
            <p className={styles.words}>{text}</p>
            {mayWithdraw && (
              <Button
                size="small"
                aria-label={texts.withdrawOf(text)}
                disabledFocusable={busy}
                onClick={() => void run({ type: 'withdraw-reflection', id })}
              >
                {texts.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </Part>
  )
}
