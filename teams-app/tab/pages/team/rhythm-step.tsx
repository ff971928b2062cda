import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { Problem } from '../../frame/problem'
import { teamTexts } from '../../text/team'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { isCycle, needsDays, type RhythmTyped, rhythmFaults, wishOf } from './rhythm-typed'
import { StepButtons, type Way } from './step-buttons'
import type { TeamPageView } from './team-view'
import { useRhythmWords } from './use-rhythm-words'
import { useWeekdays } from './use-weekdays'

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  days: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, border: 0 },
  legend: { padding: 0 },
  narrow: { flexBasis: '9rem' },
  text: { margin: 0 },
})

interface Props {
  view: TeamPageView
  way: Way
  onRhythm: (typed: RhythmTyped | null) => void
}

/** When the team meets. How many published turns would move is said before it is saved. */
export function RhythmStep({ view, way, onRhythm }: Props) {
  const { rhythm: texts, charter } = useTexts(teamTexts)
  const styles = useStyles()
  const names = useWeekdays()
  const words = useRhythmWords(view.rhythm)
  const { run, busy, problem } = useDoing()
  const { key, weekdays, start, minutes } = view.rhythm
  const [typed, setTyped] = useState<RhythmTyped>({
    key,
    weekdays,
    cycleDay: '',
    start,
    minutes: String(minutes),
  })
  const [isTouched, setTouched] = useState(false)
  useEffect(() => () => onRhythm(null), [onRhythm])
  if (!view.mayLead)
    return (
      <>
        <p className={styles.text}>{words}</p>
        <p className={styles.text}>{charter.ofLead(view.leads)}</p>
        <StepButtons way={way} busy={false} onSave={null} />
      </>
    )
  const change = (more: Partial<RhythmTyped>) => {
    const next = { ...typed, ...more }
    setTyped(next)
    setTouched(true)
    onRhythm(next)
  }
  const faults = rhythmFaults(typed)
  const isFaulty = Object.values(faults).includes(true)
  const preview = view.rhythmPreview
  const wish = isTouched && !isFaulty ? wishOf(typed) : null
  const isAnswered = wish === null || JSON.stringify(preview?.of) === JSON.stringify(wish)
  const save = async () => {
    if (isFaulty || !isAnswered) return
    const command = isTouched ? (preview?.command ?? null) : null
    if (command !== null && !(await run(command))) return
    way.onNext()
  }
  const toggle = (day: number) =>
    typed.weekdays.includes(day)
      ? typed.weekdays.filter((one) => one !== day)
      : [...typed.weekdays, day].sort()
  return (
    <>
      <div className={styles.fields}>
        <Field label={texts.often}>
          <Select value={typed.key} onChange={(_, { value }) => change({ key: value })}>
            {Object.entries(texts.keys)
              .filter(([known]) => known !== 'kept' || key === 'kept')
              .map(([known, title]) => (
                <option key={known} value={known}>
                  {title}
                </option>
              ))}
          </Select>
        </Field>
        <Field
          label={texts.start}
          className={styles.narrow}
          validationMessage={faults.start ? texts.startError : null}
        >
          <Input type="time" value={typed.start} onChange={(_, { value }) => change({ start: value })} />
        </Field>
        <Field
          label={texts.minutes}
          className={styles.narrow}
          validationMessage={faults.minutes ? texts.minutesError : null}
        >
          <Input
            type="number"
            inputMode="numeric"
            value={typed.minutes}
            onChange={(_, { value }) => change({ minutes: value })}
          />
        </Field>
        {isCycle(typed.key) && (
          <Field
            label={texts.cycleDay}
            className={styles.narrow}
            validationMessage={faults.cycleDay ? texts.cycleDayError : null}
          >
            <Input
              type="number"
              inputMode="numeric"
              value={typed.cycleDay}
              onChange={(_, { value }) => change({ cycleDay: value })}
            />
          </Field>
        )}
      </div>
      {needsDays(typed.key) && (
        <fieldset className={styles.days}>
          <legend className={styles.legend}>{texts.days}</legend>
          {names.map((name, index) => (
            <Checkbox
              key={name}
              label={name}
              checked={typed.weekdays.includes(index + 1)}
              onChange={() => change({ weekdays: toggle(index + 1) })}
            />
          ))}
        </fieldset>
      )}
      <Problem text={faults.days ? texts.daysError : (preview?.problem ?? problem)} />
      <p className={styles.text} aria-live="polite">
        {preview?.command != null &&
          (preview.changed > 0 ? texts.changes(preview.changed) : texts.changesNothing)}
      </p>
      <StepButtons way={way} busy={busy || !isAnswered} onSave={() => void save()} />
    </>
  )
}
