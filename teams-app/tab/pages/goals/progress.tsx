import { Button } from '@fluentui/react-components'
import { lazy } from 'react'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { ChartOrTable } from './chart-or-table'
import type { GoalsView } from './goals-view'
import { Numbers } from './numbers'
import { useAmounts } from './use-amounts'

const ProgressChart = lazy(() => import('./progress-chart'))

/** What was measured, beside the straight line to the target. */
export function Progress({ goal }: { goal: NonNullable<GoalsView['goal']> }) {
  const texts = useTexts(goalsTexts).goal
  const { short } = useDates()
  const amount = useAmounts()
  const press = usePress()
  const { measure, points } = goal
  if (points.length === 0) return null
  const table = (
    <Numbers
      caption={texts.points.caption}
      heads={[texts.points.date, texts.points.value, texts.points.expected, '']}
      rows={points.map(({ date, value, expected }) => ({
        key: date,
        cells: [
          short(date),
          amount(value, measure.unit),
          amount(expected, measure.unit),
          <Button
            key="remove"
            size="small"
            appearance="subtle"
            aria-label={texts.points.remove(short(date))}
            onClick={() => void press([{ type: 'remove-progress', date }])}
          >
            ×
          </Button>,
        ],
      }))}
    />
  )
  return <ChartOrTable table={table} chart={<ProgressChart goal={goal} />} />
}
