import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { MeetingMenu } from './meeting-menu'
import type { Meeting, Plan } from './plan'
import { TurnNote } from './turn-note'
import { usePlanWords } from './use-plan-words'
import type { Wish } from './wish-dialog'

const useStyles = makeStyles({
  meeting: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  date: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  time: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  turns: { margin: 0, display: 'grid', rowGap: '2px' },
  turn: { display: 'grid', gridTemplateColumns: '6rem 1fr', alignItems: 'center', columnGap: '8px' },
  role: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  holders: {
    margin: 0,
    flexGrow: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
  },
  mine: { fontWeight: tokens.fontWeightSemibold },
})

/** One meeting: who has which role, why, and what one may want to do with it. */
export function MeetingRow({
  plan,
  meeting,
  onWish,
}: {
  plan: Plan
  meeting: Meeting
  onWish: (wish: Wish) => void
}) {
  const styles = useStyles()
  const { texts, dates, names, role, place } = usePlanWords(plan)
  return (
    <div className={styles.meeting}>
      <div className={styles.head}>
        <h4 className={styles.date}>
          {dates.day(meeting.date)}{' '}
          <span className={styles.time}>{texts.plan.at(dates.time(meeting.start), meeting.minutes)}</span>
        </h4>
        <MeetingMenu plan={plan} meeting={meeting} onWish={onWish} />
      </div>
      <dl className={styles.turns}>
        {meeting.turns.map((turn) => (
          <div key={turn.role} className={styles.turn}>
            <dt className={styles.role}>{role(turn.role)}</dt>
            <dd className={mergeClasses(styles.holders, turn.holders.includes(plan.viewer) && styles.mine)}>
              {names(turn.holders)}
              {turn.shadows.length > 0 && <span>{texts.plan.shadows(names(turn.shadows))}</span>}
              <TurnNote turn={turn} />
              {turn.holders.length > 0 && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${texts.plan.why} ${place({ meeting, turn })}`}
                  onClick={() => onWish({ kind: 'why', place: { meeting, turn } })}
                >
                  {texts.plan.why}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
