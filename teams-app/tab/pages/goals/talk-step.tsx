import { Button, Field, makeStyles, Text, Textarea } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { Problem } from '../../frame/problem'
import { PupilGuard } from '../../guard/pupil-guard'
import { goalsTexts } from '../../text/goals'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  field: { width: '100%', maxWidth: '44rem' },
})

/** Stands before what is typed, so that an emptied field is told from one that nobody touched. */
const mark = ':'

interface Props {
  talk: string
  step: 'see' | 'why'
  /** What stands there for the whole team. */
  written: string | null
  label: string
  hint: string
  colleagues: readonly string[]
}

/** A text of the whole team. What one types is one's own until it is saved and stands there for all. */
export function TalkStep({ talk, step, written, label, hint, colleagues }: Props) {
  const texts = useTexts(goalsTexts)
  const styles = useStyles()
  const [draft, keep, forget] = useKept(`talk ${talk} ${step}`)
  const [saved, setSaved] = useState(false)
  const { run, problem, busy } = useDoing()
  const typed = draft === '' ? (written ?? '') : draft.slice(mark.length)
  const changed = typed.trim() !== (written ?? '') && typed.trim() !== ''

  useEffect(() => {
    if (draft !== '' && typed.trim() === written) forget()
  }, [draft, typed, written, forget])

  async function save(): Promise<void> {
    setSaved(await run({ type: 'write-data-talk', id: talk, step, text: typed }))
  }

  return (
    <div className={styles.step}>
      <Field label={label} hint={hint} className={styles.field}>
        <Textarea
          value={typed}
          onChange={(_, { value }) => {
            keep(`${mark}${value}`)
            setSaved(false)
          }}
        />
      </Field>
      {changed && (
        <PupilGuard text={typed} onText={(text) => keep(`${mark}${text}`)} colleagues={colleagues} />
      )}
      {changed && (
        <Button disabledFocusable={busy} onClick={() => void save()}>
          {texts.save}
        </Button>
      )}
      <Text role="status" size={200}>
        {saved && !changed ? texts.talks.saved : ''}
      </Text>
      <Problem text={problem} />
    </div>
  )
}
