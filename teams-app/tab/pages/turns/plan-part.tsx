import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import { turnsTexts } from '../../text/turns'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { MeetingList } from './meeting-list'
import { MonthGrid } from './month-grid'
import { OwnDates } from './own-dates'
import { Questions } from './questions'
import { Waiting } from './waiting'
import { type Wish, WishDialog } from './wish-dialog'

const shelf = 'roundtable.turns.shown-as'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '24px' },
})

/** What waits for an answer, the own dates first, then everybody's, as a list or as a calendar. */
export function PlanPart() {
  const texts = useTexts(turnsTexts)
  const styles = useStyles()
  const { view, state } = useView('turns', {})
  const [wish, setWish] = useState<Wish | null>(null)
  const [shownAs, setShownAs] = useState(() => localStorage.getItem(shelf) ?? 'list')
  const show = (way: string) => {
    localStorage.setItem(shelf, way)
    setShownAs(way)
  }
  return (
    <>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <Questions plan={view} />
          <Waiting plan={view} />
          <OwnDates plan={view} onWish={setWish} />
          <section>
            <div className={styles.head}>
              <h3>{texts.plan.title}</h3>
              <RadioGroup
                layout="horizontal"
                aria-label={texts.plan.view}
                value={shownAs}
                onChange={(_, { value }) => show(value)}
              >
                <Radio value="list" label={texts.plan.list} />
                <Radio value="calendar" label={texts.plan.calendar} />
              </RadioGroup>
            </div>
            {view.meetings.length === 0 && <p>{texts.none}</p>}
            {shownAs === 'calendar' ? (
              <MonthGrid plan={view} onWish={setWish} />
            ) : (
              <MeetingList plan={view} onWish={setWish} />
            )}
          </section>
          {wish !== null && <WishDialog plan={view} wish={wish} onClose={() => setWish(null)} />}
        </>
      )}
    </>
  )
}
