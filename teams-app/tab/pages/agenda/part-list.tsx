import { Button, Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { agendaTexts } from '../../text/agenda'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { GoalTag } from './goal-tag'
import type { MeetingAgenda } from './meeting-agenda'
import { type Choosing, wholeMinutes, wholeParts } from './use-choice'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  part: {
    display: 'grid',
    gridTemplateColumns: '1fr 6.5rem',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  subtle: { display: 'block', color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: '100%' },
  sum: { margin: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
})

interface Props {
  meeting: MeetingAgenda
  choosing: Choosing
  divided: boolean
}

/** The parts with their times. Minutes that somebody gives by hand hold for all parts, and must sum up. */
export function PartList({ meeting, choosing: { choice, change }, divided }: Props) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  const dates = useDates()
  const { run, busy, problem } = useDoing()
  const { plan } = meeting
  const { parts } = plan
  if (parts.length === 0) return null
  const isTyped = choice.parts?.length === parts.length
  const typed = isTyped ? (choice.parts ?? []) : parts.map(({ minutes }) => String(minutes))
  const whole = wholeParts(typed)
  const sum = whole?.reduce((total, one) => total + one, 0)
  const total = choice.minutes === undefined ? plan.minutes : (wholeMinutes(choice.minutes) ?? plan.minutes)
  const give = (at: number, minutes: string) =>
    change({ parts: typed.map((one, index) => (index === at ? minutes : one)) })
  return (
    <>
      <ol className={styles.list} aria-label={texts.parts}>
        {parts.map(({ id, title, owner, from, until, leastMinutes, forGoal }, index) => (
          <li key={id} className={styles.part}>
            <div>
              <Text weight="semibold">{title}</Text>
              <Text size={200} className={styles.subtle}>
                {[
                  `${dates.time(from)} – ${dates.time(until)}`,
                  ...(owner === null ? [] : [owner]),
                  texts.least(leastMinutes),
                ].join(' · ')}
              </Text>
              {/* Parts of a protocol that is not saved yet cannot be tagged. */}
              {plan.template === meeting.saved.template && (
                <GoalTag {...{ meeting, id, busy, run }} thing="part" name={title} tagged={forGoal} />
              )}
            </div>
            <Input
              className={styles.input}
              type="number"
              inputMode="numeric"
              min={leastMinutes}
              max={480}
              aria-label={texts.partMinutes(title)}
              value={typed[index] ?? ''}
              onChange={(_, { value }) => give(index, value)}
            />
          </li>
        ))}
      </ol>
      <Problem text={problem} />
      <p className={mergeClasses(styles.sum, sum !== total && styles.wrong)} aria-live="polite">
        {sum === undefined ? texts.partsError : texts.sum(sum, total)}
        {divided && !isTyped && ` ${texts.ownMinutes}`}
      </p>
      {isTyped && (
        <div>
          <Button onClick={() => change({ parts: undefined })}>{texts.fitAgain}</Button>
        </div>
      )}
    </>
  )
}
