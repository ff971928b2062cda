import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { leadersTexts } from '../../text/leaders'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { Part } from './part'
import type { ShownLooks } from './shown'
import { usePageStyles } from './use-page-styles'

const few = 10

/** Every look of a leader at the team, the latest first, by the team's own clock. */
export function LooksList({ looks }: Pick<ShownLooks, 'looks'>) {
  const { looks: texts } = useTexts(leadersTexts)
  const dates = useDates()
  const styles = usePageStyles()
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, looks.length - few)
  return (
    <Part title={texts.title}>
      {looks.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {looks.slice(0, looks.length - hidden).map(({ name, page, at: { date, time } }) => (
          <li key={`${name} ${date} ${time}`} className={styles.item}>
            {texts.line(name, texts.pages[page])}
            <p className={styles.quiet}>
              {dates.day(date)}, {dates.time(time)}
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button onClick={() => setAll(true)}>{texts.more(hidden)}</Button>}
      {looks.length > 0 && <p className={styles.quiet}>{texts.hint}</p>}
    </Part>
  )
}
