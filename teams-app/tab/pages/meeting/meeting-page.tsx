import { makeStyles, Title3, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import { meetingTexts } from '../../text/meeting'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { Actions } from './actions'
import { ClockPanel } from './clock-panel'
import { Colleagues } from './colleagues'
import { Decisions } from './decisions'
import { LeadHelp } from './lead-help'
import { PartList } from './part-list'
import { Reflection } from './reflection'
import { Roles } from './roles'
import type { Meeting, Page } from './shown'
import { Topics } from './topics'
import { Wins } from './wins'

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    columnGap: '32px',
    alignItems: 'start',
  },
  wall: { display: 'block' },
  column: { minWidth: 0 },
  prompts: { fontSize: 'clamp(1.25rem, 3vw, 2.25rem)', lineHeight: 1.3 },
})

/** The meeting that is on, in its side panel, on a phone or on the wall of the room. */
export default function MeetingPage() {
  const texts = useTexts(meetingTexts)
  const { view, state, drawnAt, cameAt } = useView('meeting', {})
  const meeting = view?.meeting
  return (
    <>
      <Title3 as="h2">{texts.title}</Title3>
      <ViewNotice state={state} />
      {meeting === null && <p>{texts.none}</p>}
      {view !== null && meeting && (
        <Colleagues value={view.people.map(({ name }) => name)}>
          <Shown page={view} meeting={meeting} seen={{ drawnAt, cameAt }} />
        </Colleagues>
      )}
    </>
  )
}

interface ShownProps {
  page: Page
  meeting: Meeting
  seen: { drawnAt: number; cameAt: number }
}

function Shown({ page, meeting, seen }: ShownProps) {
  const texts = useTexts(meetingTexts)
  const styles = useStyles()
  const dates = useDates()
  const [large, setLarge] = useState(false)
  const { date, start, minutes, begun, filed, goal, norm, leads, clock, parts } = meeting
  const prompts = clock === null ? undefined : parts[clock.part]?.prompts
  const onWall = large && prompts !== undefined
  return (
    <>
      {!onWall && (
        <p className={styles.quiet}>
          {texts.when(dates.day(date), dates.time(start), minutes)}
          {filed ? ` · ${texts.filed}` : begun ? '' : ` · ${texts.coming}`}
        </p>
      )}
      <div className={onWall ? styles.wall : styles.columns}>
        <div className={styles.column}>
          <ClockPanel meeting={meeting} seen={seen} large={onWall} onLarge={setLarge} />
          {onWall ? (
            <ul className={styles.prompts}>
              {prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          ) : (
            <>
              {leads && <LeadHelp meeting={meeting} />}
              <PartList meeting={meeting} />
            </>
          )}
        </div>
        {!onWall && (
          <div className={styles.column}>
            <Roles page={page} meeting={meeting} />
            {goal !== null && <p>{`${texts.goal}: ${goal}`}</p>}
            {norm !== null && <p>{`${texts.norm}: ${norm}`}</p>}
            <Topics meeting={meeting} />
            <Actions page={page} meeting={meeting} />
            <Decisions meeting={meeting} />
            <Wins page={page} meeting={meeting} />
            <Reflection page={page} meeting={meeting} />
          </div>
        )}
      </div>
    </>
  )
}
