import { Button, makeStyles } from '@fluentui/react-components'
import type { Views } from '../../../src/tab/views'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'

/** The school calendar as the server shows it. */
export type SchoolView = Views['school-calendar']['view']
export type Days = SchoolView['daysOff'][number]

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', minHeight: '36px' },
})

/** Days off that are ahead, early releases, and the meetings that these cut short. */
export function DaysOff({ view, onReopen }: { view: SchoolView; onReopen: (days: Days) => void }) {
  const texts = useTexts(schoolCalendarTexts)
  const dates = useDates()
  const styles = useStyles()
  const period = ({ from, until }: Days) =>
    from === until ? dates.day(from) : texts.days(dates.day(from), dates.day(until))
  return (
    <>
      <h4>{texts.daysOff}</h4>
      {view.daysOff.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {view.daysOff.map((days) => (
          <li key={days.from} className={styles.row}>
            <span>{period(days)}</span>
            <Button size="small" aria-label={texts.afterOf(period(days))} onClick={() => onReopen(days)}>
              {texts.after}
            </Button>
          </li>
        ))}
      </ul>
      {view.early.length > 0 && (
        <>
          <h4>{texts.early}</h4>
          <ul className={styles.list}>
            {view.early.map(({ date, from }) => (
              <li key={date} className={styles.row}>
                {texts.earlyDay(dates.day(date), dates.time(from))}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.cutShort.length > 0 && (
        <>
          <h4>{texts.cutShort}</h4>
          <ul className={styles.list}>
            {view.cutShort.map(({ id, date, start, from }) => (
              <li key={id} className={styles.row}>
                {texts.cutShortDay(dates.day(date), dates.time(start), dates.time(from))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
