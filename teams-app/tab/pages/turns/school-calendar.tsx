import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { DaysOff } from './days-off'
import { type SchoolWish, SchoolWishDialog } from './school-wish-dialog'
import { useFullDate } from './use-full-date'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
})

/** When there is school: the year, the days off, and what changes them. */
export function SchoolCalendar() {
  const texts = useTexts(schoolCalendarTexts)
  const fullDate = useFullDate()
  const styles = useStyles()
  const { view, state } = useView('school-calendar', {})
  const [wish, setWish] = useState<SchoolWish | null>(null)
  const button = (label: string, kind: Exclude<SchoolWish, { days: unknown }>['kind']) => (
    <Button onClick={() => setWish({ kind })}>{label}</Button>
  )
  return (
    <>
      <h3>{texts.title}</h3>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          {view.years.length === 0 && <p>{texts.noYear}</p>}
          {view.years.map(({ from, until }) => (
            <p key={from}>{texts.year(fullDate(from), fullDate(until))}</p>
          ))}
          <div className={styles.buttons}>
            {button(texts.snowDay, 'snow-day')}
            {button(texts.addClosure, 'closure')}
            {button(texts.importFile, 'import')}
            {button(texts.addMeeting, 'meeting')}
            {view.cycle !== null && button(texts.cycleDay, 'cycle')}
            {view.lead && button(texts.changeYear, 'year')}
          </div>
          {!view.lead && <p>{texts.leadsOnly}</p>}
          <DaysOff view={view} onReopen={(days) => setWish({ kind: 'reopen', days })} />
          {wish !== null && <SchoolWishDialog view={view} wish={wish} onClose={() => setWish(null)} />}
        </>
      )}
    </>
  )
}
