import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { Plan } from './plan'
import { usePlanWords } from './use-plan-words'

const useStyles = makeStyles({
  day: {
    position: 'relative',
    display: 'block',
    width: '100%',
    height: '64px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    overflow: 'hidden',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}` },
  closed: { backgroundColor: tokens.colorNeutralBackground4 },
  number: { display: 'inline-block', minWidth: '1.6em', textAlign: 'center' },
  today: {
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorBrandForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  off: { textDecorationLine: 'line-through' },
  mark: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightBold },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { display: 'none' },
  },
  mine: { fontWeight: tokens.fontWeightBold },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

interface Props {
  plan: Plan
  day: string
  chosen: boolean
  onChoose: (day: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** One day of the month: its meetings in words for who hears it, in short for who sees it. */
export function MonthDay({ plan, day, chosen, onChoose, onKeyDown }: Props) {
  const { texts, dates, names, role } = usePlanWords(plan)
  const styles = useStyles()
  const meetings = plan.meetings.filter(({ date }) => date === day)
  const held = plan.held.filter(({ date }) => date === day)
  const closed = plan.daysOff.some(({ from, until }) => from <= day && day <= until)
  const said = [
    ...meetings.flatMap(({ start, turns }) => [
      dates.time(start),
      ...turns.map((turn) => `${role(turn.role)} ${names(turn.holders)}`),
    ]),
    ...held.flatMap(({ doers }) => [
      texts.plan.held,
      ...doers.map((one) => `${role(one.role)} ${names(one.members)}`),
    ]),
  ]
  const label = [
    dates.day(day),
    ...(day === plan.today ? [texts.month.today] : []),
    ...(closed ? [texts.month.closed] : []),
    ...(said.length === 0 ? [texts.month.noMeeting] : said),
  ].join(', ')
  const leaders = [
    ...meetings.flatMap(({ turns }) => turns[0]?.holders ?? []),
    ...held.flatMap(({ doers }) => doers[0]?.members ?? []),
  ]
  return (
    <button
      type="button"
      data-day={day}
      aria-pressed={chosen}
      {...(day === plan.today ? { 'aria-current': 'date' as const } : {})}
      tabIndex={chosen ? 0 : -1}
      className={mergeClasses(styles.day, closed && styles.closed, chosen && styles.chosen)}
      onClick={() => onChoose(day)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.spoken}>{label}</span>
      <span
        aria-hidden="true"
        className={mergeClasses(styles.number, day === plan.today && styles.today, closed && styles.off)}
      >
        {Number(day.slice(8))}
      </span>
      {meetings.length > 0 && (
        <span aria-hidden="true" className={styles.mark}>
          {' '}
          ●
        </span>
      )}
      {held.length > 0 && (
        <span aria-hidden="true" className={styles.mark}>
          {' '}
          ✓
        </span>
      )}
      {leaders.length > 0 && (
        <span
          aria-hidden="true"
          className={mergeClasses(styles.name, leaders.includes(plan.viewer) && styles.mine)}
        >
          {names(leaders)}
        </span>
      )}
    </button>
  )
}
