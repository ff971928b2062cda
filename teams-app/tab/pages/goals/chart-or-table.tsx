import { makeStyles, Spinner, Tab, TabList } from '@fluentui/react-components'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { frameTexts } from '../../text/frame'
import { goalsTexts } from '../../text/goals'
import { useTexts } from '../../use/use-texts'

const useStyles = makeStyles({
  frame: { width: '100%', maxWidth: '44rem' },
  panel: { paddingBlockStart: '8px' },
})

type Shown = 'chart' | 'table'

/** The same numbers twice: drawn, and as a table. The chart's program is loaded when it is looked at. */
export function ChartOrTable({ chart, table }: { chart: ReactNode; table: ReactNode }) {
  const texts = useTexts(goalsTexts)
  const { loading } = useTexts(frameTexts)
  const [shown, setShown] = useState<Shown>('table')
  const styles = useStyles()
  const id = useId()
  const tab = (value: Shown) => ({ id: `${id}${value}`, 'aria-controls': `${id}panel`, value })
  return (
    <div className={styles.frame}>
      <TabList
        size="small"
        aria-label={texts.show}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(value === 'chart' ? 'chart' : 'table')}
      >
        <Tab {...tab('chart')}>{texts.chart}</Tab>
        <Tab {...tab('table')}>{texts.table}</Tab>
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shown}`} className={styles.panel}>
        {shown === 'table' ? (
          table
        ) : (
          <Suspense fallback={<Spinner label={loading} size="small" />}>{chart}</Suspense>
        )}
      </div>
    </div>
  )
}
