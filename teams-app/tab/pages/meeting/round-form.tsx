import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { meetingTexts } from '../../text/meeting'
import { newId } from '../../use/new-id'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { Problem } from './problem'
import type { Meeting } from './shown'
import { useDoing } from './use-doing'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
})

type Round = NonNullable<Meeting['reflection']['round']>

interface Props {
  round: Round
  /** The ids under which the answers stand: without a name, only they lead back to them. */
  onSent: (ids: readonly string[]) => void
}

/** The prompts of the open round. */
export function RoundForm({ round, onSent }: Props) {
  const { reflection: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const { busy, problem, run } = useDoing()
  const [kept, keep, forget] = useKept(`round ${round.id}`, '{}')
  const [done, setDone] = useState(false)
  const typed = readTyped(kept)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answers = round.prompts.flatMap(({ id: prompt }) => {
      const text = typed[prompt] ?? ''
      return text.trim() === '' ? [] : [{ prompt, text, id: newId() }]
    })
    if (busy) return
    if (answers.length === 0) return setEmpty(true)
    setEmpty(false)
    if (!(await run([{ type: 'write-reflection', round: round.id, answers }]))) return
    onSent(answers.map(({ id }) => id))
    forget()
    setDone(true)
  }
  const [empty, setEmpty] = useState(false)
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {round.prompts.map(({ id, text }) => (
        <Field key={id} label={text}>
          <Textarea
            resize="vertical"
            value={typed[id] ?? ''}
            onChange={(_, { value }) => {
              setDone(false)
              keep(JSON.stringify({ ...typed, [id]: value }))
            }}
          />
        </Field>
      ))}
      <div>
        <Button type="submit" disabledFocusable={busy}>
          {texts.send}
        </Button>
      </div>
      <Problem text={empty ? texts.empty : problem} />
      <p aria-live="polite">{done ? texts.sent : ''}</p>
    </form>
  )
}

/** What was typed under each prompt. */
function readTyped(kept: string): Readonly<Record<string, string>> {
  const read: unknown = JSON.parse(kept)
  if (typeof read !== 'object' || read === null) return {}
  return Object.fromEntries(Object.entries(read).filter(([, text]) => typeof text === 'string'))
}
