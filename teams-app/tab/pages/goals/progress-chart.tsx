import { LineChart } from '@fluentui/react-charts'
import { tokens } from '@fluentui/react-components'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { GoalsView } from './goals-view'
import { useChartWidth } from './use-chart-width'

/** The points, and the straight line from the baseline to the target, dashed. */
export default function ProgressChart({ goal }: { goal: NonNullable<GoalsView['goal']> }) {
  const texts = useTexts(goalsTexts).goal
  const { short } = useDates()
  const { frame, width } = useChartWidth()
  const { measure, points } = goal
  const day = (date: string) => new Date(`${date}T12:00:00Z`)
  const most = Math.max(measure.baseline, measure.target, ...points.map(({ value }) => value))
  return (
    <div ref={frame}>
      <LineChart
        width={width}
        height={260}
        yMaxValue={measure.unit === 'percent' ? 100 : most}
        yMinValue={0}
        useUTC
        hideLegend
        margins={{ top: 20, bottom: 35, left: 40, right: 40 }}
        customDateTimeFormatter={(at) => short(at.toISOString().slice(0, 10))}
        data={{
          chartTitle: texts.points.caption,
          lineChartData: [
            {
              legend: texts.line,
              color: tokens.colorNeutralStrokeAccessible,
              lineOptions: { strokeDasharray: '6 6' },
              data: [
                { x: day(measure.from), y: measure.baseline },
                { x: day(measure.by), y: measure.target },
              ],
            },
            {
              legend: texts.measured,
              color: tokens.colorBrandForeground1,
              data: [
                { x: day(measure.from), y: measure.baseline },
                ...points.map(({ date, value }) => ({ x: day(date), y: value })),
              ],
            },
          ],
        }}
      />
      <p>{texts.lines}</p>
    </div>
  )
}
