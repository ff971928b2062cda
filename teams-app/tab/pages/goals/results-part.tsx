import { Button, Field, makeStyles, Select, useRestoreFocusTarget } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { goalsTexts } from '../../text/goals'
import { newId } from '../../use/new-id'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { GoalsView } from './goals-view'
import { ImportResults } from './import-results'
import { OverTime } from './over-time'
import { Part } from './part'
import { RemoveResults } from './remove-results'
import { ResultsShown } from './results-shown'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  select: { maxWidth: '100%', width: '24rem' },
})

/** One assessment by standard, one standard over time, and more results to add. */
export function ResultsPart({ view }: { view: GoalsView }) {
  const texts = useTexts(goalsTexts).results
  const styles = useStyles()
  const { short } = useDates()
  const focusBack = useRestoreFocusTarget()
  const [chosen, choose] = useState<string | null>(null)
  const [open, setOpen] = useState<'import' | 'remove' | null>(null)
  const { run, problem, busy } = useDoing()
  const { results } = view
  const shown = results.find(({ id }) => id === chosen) ?? results[0]
  const close = () => setOpen(null)
  return (
    <Part title={texts.title}>
      {shown === undefined && <p>{texts.none}</p>}
      {shown !== undefined && (
        <>
          <Field label={texts.which} className={styles.select}>
            <Select value={shown.id} onChange={(_, { value }) => choose(value)}>
              {results.map(({ id, title, date }) => (
                <option key={id} value={id}>
                  {texts.of(title ?? texts.untitled, short(date))}
                </option>
              ))}
            </Select>
          </Field>
          <ResultsShown results={shown} />
        </>
      )}
      <div className={styles.buttons}>
        <Button
          {...focusBack}
          appearance={shown === undefined ? 'primary' : 'secondary'}
          onClick={() => setOpen('import')}
        >
          {texts.add}
        </Button>
        {shown !== undefined && (
          <Button
            disabledFocusable={busy}
            onClick={() => void run({ type: 'open-data-talk', id: newId(), results: shown.id })}
          >
            {texts.talk}
          </Button>
        )}
        {shown !== undefined && (
          <Button {...focusBack} appearance="subtle" onClick={() => setOpen('remove')}>
            {texts.remove}
          </Button>
        )}
      </div>
      <Problem text={problem} />
      {view.standards.length > 0 && <OverTime standards={view.standards} />}
      {open === 'import' && <ImportResults today={view.today} onClose={close} />}
      {open === 'remove' && shown !== undefined && <RemoveResults id={shown.id} onClose={close} />}
    </Part>
  )
}
