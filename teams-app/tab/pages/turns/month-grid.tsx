import { Button, makeStyles } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { MeetingRow } from './meeting-row'
import { addDays, addMonths, startOfWeek, weeksOf } from './month'
import { MonthDay } from './month-day'
import type { Plan } from './plan'
import { usePlanWords } from './use-plan-words'
import { useWeek } from './use-week'
import type { Wish } from './wish-dialog'

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  step: { minWidth: '48px' },
  month: { flexGrow: 1, textAlign: 'center', margin: 0 },
  table: { tableLayout: 'fixed', width: '100%', borderCollapse: 'collapse' },
  weekday: { fontWeight: 'normal', padding: '4px 0' },
  day: { padding: 0, verticalAlign: 'top' },
})

/** Where a key leads from a day of the grid. */
function steps(day: string, firstDay: number, forwards: 1 | -1): Readonly<Record<string, string>> {
  const first = startOfWeek(day, firstDay)
  return {
    ArrowLeft: addDays(day, -forwards),
    ArrowRight: addDays(day, forwards),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    Home: first,
    End: addDays(first, 6),
    PageUp: addMonths(day, -1),
    PageDown: addMonths(day, 1),
  }
}

/** The plan as a month: one day has the focus, and what is on it stands below. */
export function MonthGrid({ plan, onWish }: { plan: Plan; onWish: (wish: Wish) => void }) {
  const { texts, dates } = usePlanWords(plan)
  const styles = useStyles()
  const { firstDay, long, short } = useWeek()
  const [day, setDay] = useState<string>(plan.meetings[0]?.date ?? plan.today)
  const grid = useRef<HTMLTableElement>(null)
  const byKey = useRef(false)
  const weeks = weeksOf(day, firstDay)
  const month = day.slice(0, 7)
  const oneWeek = Array.from({ length: 7 }, (_, n) => addDays(startOfWeek(day, firstDay), n))
  const onDay = plan.meetings.filter(({ date }) => date === day)

  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    byKey.current = false
  }, [day])

  function onKeyDown(event: KeyboardEvent): void {
    const forwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const next = steps(day, firstDay, forwards)[event.key]
    if (next === undefined) return
    event.preventDefault()
    byKey.current = true
    setDay(next)
  }

  return (
    <>
      <div className={styles.head}>
        <Button
          className={styles.step}
          aria-label={texts.month.before}
          onClick={() => setDay(addMonths(day, -1))}
        >
          <span aria-hidden="true">‹</span>
        </Button>
        <h4 className={styles.month} id="month-shown" aria-live="polite">
          {dates.month(day)}
        </h4>
        <Button
          className={styles.step}
          aria-label={texts.month.after}
          onClick={() => setDay(addMonths(day, 1))}
        >
          <span aria-hidden="true">›</span>
        </Button>
      </div>
      <p id="month-hint">{texts.month.hint}</p>
      <table ref={grid} className={styles.table} aria-labelledby="month-shown" aria-describedby="month-hint">
        <thead>
          <tr>
            {oneWeek.map((one) => (
              <th key={short(one)} scope="col" abbr={long(one)} className={styles.weekday}>
                {short(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one} className={styles.day}>
                  {one.startsWith(month) && (
                    <MonthDay
                      plan={plan}
                      day={one}
                      chosen={one === day}
                      onChoose={setDay}
                      onKeyDown={onKeyDown}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div aria-live="polite">
        {onDay.map((meeting) => (
          <MeetingRow key={meeting.id} plan={plan} meeting={meeting} onWish={onWish} />
        ))}
        {onDay.length === 0 && <p>{texts.month.nothing(dates.day(day))}</p>}
      </div>
    </>
  )
}
