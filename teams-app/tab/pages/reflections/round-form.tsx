import { Button, Field, Textarea } from '@fluentui/react-components'
import { type FormEvent, Fragment, useState } from 'react'
import { Problem } from '../../frame/problem'
import { PupilGuard } from '../../guard/pupil-guard'
import { reflectionsTexts } from '../../text/reflections'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { readTyped } from './read-typed'
import type { ShownRound } from './shown'
import { usePageStyles } from './use-page-styles'

interface Props {
  round: Pick<ShownRound, 'id' | 'answered' | 'prompts'>
  /** Whose names stand for no student. */
  colleagues: readonly string[]
  /** The ids under which the answers stand: without a name, only they lead back to them. */
  onSent: (ids: readonly string[]) => void
}

/** The questions of the open reflection. What is typed is kept until it is sent. */
export function RoundForm({ round, colleagues, onSent }: Props) {
  const { round: texts } = useTexts(reflectionsTexts)
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  const [kept, keep, forget] = useKept(`round ${round.id}`, '{}')
  const [said, setSaid] = useState<'empty' | 'sent' | null>(null)
  const typed = readTyped(kept)
  const type = (prompt: string, text: string) => keep(JSON.stringify({ ...typed, [prompt]: text }))

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const answers = round.prompts.flatMap(({ id: prompt }) => {
      const text = typed[prompt] ?? ''
      return text.trim() === '' ? [] : [{ prompt, text, id: newId() }]
    })
    if (answers.length === 0) return setSaid('empty')
    setSaid(null)
    if (!(await run({ type: 'write-reflection', round: round.id, answers }))) return
    onSent(answers.map(({ id }) => id))
    forget()
    setSaid('sent')
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {round.answered && <p className={styles.words}>{texts.answeredNamed}</p>}
      {round.prompts.map(({ id, text }) => (
        <Fragment key={id}>
          <Field label={text}>
            <Textarea
              resize="vertical"
              value={typed[id] ?? ''}
              onChange={(_, { value }) => type(id, value)}
            />
          </Field>
          <PupilGuard text={typed[id] ?? ''} onText={(safe) => type(id, safe)} colleagues={colleagues} />
        </Fragment>
      ))}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.send}
        </Button>
      </div>
      <Problem text={said === 'empty' ? texts.empty : problem} />
      <p aria-live="polite" className={styles.words}>
        {said === 'sent' ? texts.sent : ''}
      </p>
    </form>
  )
}
