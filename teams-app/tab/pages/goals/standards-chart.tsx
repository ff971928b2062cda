import { HorizontalBarChart } from '@fluentui/react-charts'
import { tokens } from '@fluentui/react-components'
import { goalsTexts } from '../../text/goals'
import { localeOf } from '../../text/language'
import { useLanguage } from '../../use/use-language'
import { useTexts } from '../../use/use-texts'
import type { ResultsOfView } from './goals-view'

/** One bar for each standard: how many of those who were assessed met it. */
export default function StandardsChart({ rows }: { rows: ResultsOfView['rows'] }) {
  const texts = useTexts(goalsTexts).results
  const culture = localeOf(useLanguage())
  return (
    <HorizontalBarChart
      culture={culture}
      chartDataMode="fraction"
      data={rows.flatMap(({ standard, assessed, met, few }) => {
        if (met === null) return []
        const named = standard ?? texts.gone
        return {
          chartTitle: few ? `${named} (${texts.few})` : named,
          chartData: [
            {
              legend: named,
              horizontalBarChartdata: { x: met, total: assessed },
              color: tokens.colorBrandForeground1,
            },
          ],
        }
      })}
    />
  )
}
