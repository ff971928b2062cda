import { lazy } from 'react'
import { goalsTexts } from '../../text/goals'
import { useTexts } from '../../use/use-texts'
import { ChartOrTable } from './chart-or-table'
import type { ResultsOfView } from './goals-view'
import { Numbers } from './numbers'
import { useAmounts } from './use-amounts'

const StandardsChart = lazy(() => import('./standards-chart'))

/** The standards of one assessment: a bar each, or a line of a table. */
export function ResultsShown({ results: { title, rows } }: { results: ResultsOfView }) {
  const texts = useTexts(goalsTexts).results
  const amount = useAmounts()
  const { standard, assessed, met, percent } = texts.column
  const table = (
    <Numbers
      caption={texts.caption(title ?? texts.untitled)}
      heads={[standard, assessed, met, percent]}
      rows={rows.map((row, at) => ({
        key: `${at}`,
        cells: [
          row.standard ?? texts.gone,
          amount(row.assessed),
          row.met === null ? '–' : amount(row.met),
          row.percent === null ? '–' : `${amount(row.percent, 'percent')}${row.few ? ` (${texts.few})` : ''}`,
        ],
      }))}
    />
  )
  return <ChartOrTable table={table} chart={<StandardsChart rows={rows} />} />
}
