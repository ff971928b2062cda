import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { winsTexts } from '../../text/wins'
import { useTexts } from '../../use/use-texts'
import { Part } from './part'
import type { ShownWins } from './shown'
import { usePageStyles } from './use-page-styles'
import { WinRow } from './win-row'

const few = 10

/** The team's wins, the latest first. */
export function WinList({ wins }: Pick<ShownWins, 'wins'>) {
  const { list: texts } = useTexts(winsTexts)
  const styles = usePageStyles()
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, wins.length - few)
  return (
    <Part title={texts.title}>
      {wins.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {wins.slice(0, wins.length - hidden).map((win) => (
          <li key={win.id} className={styles.item}>
            <WinRow win={win} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button onClick={() => setAll(true)}>{texts.more(hidden)}</Button>}
    </Part>
  )
}
