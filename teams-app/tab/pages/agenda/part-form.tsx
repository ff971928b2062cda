import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { agendaTexts } from '../../text/agenda'
import { useTexts } from '../../use/use-texts'
import type { faultsOf, Row } from './own-protocol'

const useStyles = makeStyles({
  part: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  title: { flexGrow: 1, flexBasis: '14rem' },
  minutes: { flexBasis: '6rem', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  wide: { flexBasis: '100%' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
})

interface Props {
  row: Row
  number: number
  count: number
  /** Null before somebody tried to save. */
  faults: ReturnType<typeof faultsOf> | null
  onChange: (more: Partial<Row>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One part of a protocol: title and minutes, and behind a button what it is for and asks. */
export function PartForm({ row, number, count, faults, onChange, onMove, onRemove }: Props) {
  const texts = useTexts(agendaTexts).ourOwn
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const isFaultyInside = faults !== null && (faults.purpose || faults.prompts)
  const field = (key: 'title' | 'minutes' | 'least' | 'purpose' | 'prompts') => ({
    value: row[key],
    onChange: (_: unknown, { value }: { value: string }) => onChange({ [key]: value }),
  })
  const numeric = { type: 'number', inputMode: 'numeric', min: 1, max: 480 } as const
  return (
    <li className={styles.part}>
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>{texts.part(number)}</legend>
        <Field
          label={texts.partTitle}
          className={styles.title}
          validationMessage={faults?.title ? texts.partTitleError : null}
        >
          <Input {...field('title')} maxLength={80} />
        </Field>
        <Field
          label={texts.partMinutes}
          className={styles.minutes}
          validationMessage={faults?.minutes ? texts.minutesError : null}
        >
          <Input {...field('minutes')} {...numeric} />
        </Field>
        <Field
          label={texts.partLeast}
          className={styles.minutes}
          validationMessage={faults?.least ? texts.leastError : null}
        >
          <Input {...field('least')} {...numeric} />
        </Field>
        {(isOpen || isFaultyInside) && (
          <>
            <Field
              label={texts.purpose}
              className={styles.wide}
              validationMessage={faults?.purpose ? texts.purposeError : null}
            >
              <Textarea {...field('purpose')} maxLength={300} resize="vertical" />
            </Field>
            <Field
              label={texts.prompts}
              className={styles.wide}
              validationMessage={faults?.prompts ? texts.promptsError : null}
            >
              <Textarea {...field('prompts')} maxLength={1_200} rows={4} resize="vertical" />
            </Field>
          </>
        )}
      </fieldset>
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.more}
        </Button>
        {number > 1 && (
          <Button
            size="small"
            icon={<span aria-hidden>↑</span>}
            aria-label={texts.up(number)}
            onClick={() => onMove(-1)}
          />
        )}
        {number < count && (
          <Button
            size="small"
            icon={<span aria-hidden>↓</span>}
            aria-label={texts.down(number)}
            onClick={() => onMove(1)}
          />
        )}
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {texts.remove(number)}
        </Button>
      </div>
    </li>
  )
}
