import { LineChart } from '@fluentui/react-charts'
import { tokens } from '@fluentui/react-components'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { GoalsView } from './goals-view'
import { useChartWidth } from './use-chart-width'

/** The percent that met a standard, on each day. */
export default function OverTimeChart({ standard }: { standard: GoalsView['standards'][number] }) {
  const texts = useTexts(goalsTexts).results
  const { short } = useDates()
  const { frame, width } = useChartWidth()
  const data = standard.points.flatMap(({ date, percent }) =>
    percent === null ? [] : { x: new Date(`${date}T12:00:00Z`), y: percent },
  )
  return (
    <div ref={frame}>
      <LineChart
        width={width}
        height={240}
        yMinValue={0}
        yMaxValue={100}
        hideLegend
        useUTC
        margins={{ top: 20, bottom: 35, left: 40, right: 40 }}
        tickValues={data.map(({ x }) => x)}
        customDateTimeFormatter={(at) => short(at.toISOString().slice(0, 10))}
        data={{
          chartTitle: texts.overTimeCaption(standard.standard),
          lineChartData: [{ legend: standard.standard, color: tokens.colorBrandForeground1, data }],
        }}
      />
    </div>
  )
}
