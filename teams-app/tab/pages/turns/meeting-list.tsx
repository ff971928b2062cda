import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { turnsTexts } from '../../text/turns'
import { useTexts } from '../../use/use-texts'
import { MeetingRow } from './meeting-row'
import type { Meeting, Plan } from './plan'
import type { Wish } from './wish-dialog'

/** As many meetings as somebody looks through before they ask for more. */
const first = 8

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } })

const isForecast = ({ turns }: Meeting) => turns.every(({ state }) => state === 'forecast')

/** The meetings one after the other: promised dates, then what may still move. */
export function MeetingList({ plan, onWish }: { plan: Plan; onWish: (wish: Wish) => void }) {
  const texts = useTexts(turnsTexts)
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const shown = all ? plan.meetings : plan.meetings.slice(0, first)
  const sure = shown.filter((meeting) => !isForecast(meeting))
  const forecast = shown.filter(isForecast)
  const rows = (meetings: readonly Meeting[]) => (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingRow plan={plan} meeting={meeting} onWish={onWish} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {rows(sure)}
      {forecast.length > 0 && <p>{texts.plan.forecast}</p>}
      {rows(forecast)}
      {shown.length < plan.meetings.length && (
        <Button onClick={() => setAll(true)}>{texts.plan.all(plan.meetings.length)}</Button>
      )}
    </>
  )
}
