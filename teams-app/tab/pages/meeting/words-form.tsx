import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components'
import { type FormEvent, type ReactNode, useContext, useId } from 'react'
import { PupilGuard } from '../../guard/pupil-guard'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import type { Pressing } from '../../use/use-press'
import { Colleagues } from './colleagues'
import { useOwnId } from './use-own-id'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginBlockStart: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export interface WordsFormProps {
  /** What it is of, unique within the team: under it the text is kept. */
  name: string
  label: string
  submit: string
  initial?: string
  /** What saving the text does; `id` is that of a new thing. */
  commands: (text: string, id: string) => readonly Pressing[]
  onDone?: () => void
  /** When somebody begins to write. */
  onWrite?: () => void
  /** Whether one writes at once. */
  focused?: boolean
  /** `keeps`: what was typed stays for another time. */
  cancel?: { label: string; onCancel: () => void; keeps?: true }
  children?: ReactNode
}

/** A box for a few words: they stay in it until the server has them. */
export function WordsForm(form: WordsFormProps) {
  const { name, label, submit, initial = '', commands, onDone, onWrite, focused, cancel, children } = form
  const styles = useStyles()
  const [text, type, forget] = useKept(name, initial)
  const own = useOwnId(name)
  const { busy, problem, run } = useDoing()
  const field = useId()
  const colleagues = useContext(Colleagues)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || !(await run(...commands(text, own.idFor(text))))) return
    forget()
    own.forget()
    onDone?.()
  }
  const giveUp = () => {
    if (cancel?.keeps !== true) forget()
    cancel?.onCancel()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field
        label={label}
        validationState={problem === null ? 'none' : 'error'}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Textarea
          id={field}
          resize="vertical"
          value={text}
          autoFocus={focused}
          onFocus={onWrite}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <PupilGuard text={text} onText={type} colleagues={colleagues} />
      {children}
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={busy}>
          {submit}
        </Button>
        {cancel !== undefined && <Button onClick={giveUp}>{cancel.label}</Button>}
      </div>
    </form>
  )
}
