import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { Problem } from '../../frame/problem'
import { PupilGuard } from '../../guard/pupil-guard'
import { goalsTexts } from '../../text/goals'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import type { GoalsView } from './goals-view'
import { wrong } from './wrong'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end', maxWidth: '44rem' },
  what: { flexGrow: 1, flexBasis: '16rem', minWidth: 0 },
})

/** Somebody tries something until a day. */
export function TryForm({ talk, view }: { talk: string; view: GoalsView }) {
  const texts = useTexts(goalsTexts).talks
  const { dayWrong } = useTexts(goalsTexts).goal.form
  const styles = useStyles()
  const [text, type, forget] = useKept(`try ${talk}`)
  const [who, setWho] = useState<string>(view.viewer)
  const [by, setBy] = useState<string>(view.next ?? '')
  const [tried, setTried] = useState(false)
  const { run, problem, busy } = useDoing()

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (text.trim() === '' || by === '') return
    if (!(await run({ type: 'add-try', id: newId(), talk, who, by, text }))) return
    forget()
    setTried(false)
  }

  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <div className={styles.form}>
        <Field
          label={texts.tryWhat}
          className={styles.what}
          {...wrong(tried && text.trim() === '' ? texts.whatWrong : null)}
        >
          <Input value={text} onChange={(_, { value }) => type(value)} />
        </Field>
        <Field label={texts.tryWho}>
          <Select value={who} onChange={(_, { value }) => setWho(value)}>
            {view.members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.tryBy} {...wrong(tried && by === '' ? dayWrong : null)}>
          <Input type="date" value={by} min={view.today} onChange={(_, { value }) => setBy(value)} />
        </Field>
        <Button type="submit" disabledFocusable={busy}>
          {texts.addTry}
        </Button>
      </div>
      <PupilGuard text={text} onText={type} colleagues={view.members.map(({ name }) => name)} />
      <Problem text={problem} />
    </form>
  )
}
