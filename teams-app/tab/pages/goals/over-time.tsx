import { Field, makeStyles, Select, Subtitle2 } from '@fluentui/react-components'
import { lazy, useState } from 'react'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { ChartOrTable } from './chart-or-table'
import type { GoalsView } from './goals-view'
import { Numbers } from './numbers'
import { useAmounts } from './use-amounts'

const OverTimeChart = lazy(() => import('./over-time-chart'))

const useStyles = makeStyles({ select: { maxWidth: '100%', width: '24rem' } })

/** One standard on all days on which it was assessed. */
export function OverTime({ standards }: { standards: GoalsView['standards'] }) {
  const texts = useTexts(goalsTexts).results
  const styles = useStyles()
  const { short } = useDates()
  const amount = useAmounts()
  const often = [...standards].sort((one, other) => other.points.length - one.points.length)
  const [chosen, choose] = useState<string | null>(null)
  const shown = often.find(({ standard }) => standard === chosen) ?? often[0]
  if (shown === undefined) return null
  const table = (
    <Numbers
      caption={texts.overTimeCaption(shown.standard)}
      heads={[texts.date, texts.column.assessed, texts.column.met, texts.column.percent]}
      rows={shown.points.map(({ date, assessed, met, percent, few }, at) => ({
        key: `${at}`,
        cells: [
          short(date),
          amount(assessed),
          met === null ? '–' : amount(met),
          percent === null ? '–' : `${amount(percent, 'percent')}${few ? ` (${texts.few})` : ''}`,
        ],
      }))}
    />
  )
  return (
    <>
      <Subtitle2 as="h4">{texts.overTime}</Subtitle2>
      <Field label={texts.standard} className={styles.select}>
        <Select value={shown.standard} onChange={(_, { value }) => choose(value)}>
          {often.map(({ standard }) => (
            <option key={standard}>{standard}</option>
          ))}
        </Select>
      </Field>
      {shown.points.length === 1 ? (
        <p>{texts.once}</p>
      ) : (
        <ChartOrTable table={table} chart={<OverTimeChart standard={shown} />} />
      )}
    </>
  )
}
