import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { agendaTexts } from '../../text/agenda'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { wholeMinutes } from './use-choice'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'start' },
  text: { flexGrow: 1, flexBasis: '16rem' },
  minutes: { flexBasis: '8rem' },
  button: { alignSelf: 'end' },
})

/** One more topic for a meeting; what is typed stays until it is added. */
export function AddTopic({ occurrence }: { occurrence: string }) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const [text, setText, forgetText] = useKept('topic')
  const [minutes, setMinutes, forgetMinutes] = useKept('topic minutes')
  const [isAsked, setAsked] = useState(false)
  const isEmpty = text.trim() === ''
  const long = wholeMinutes(minutes)
  const isWrong = minutes.trim() !== '' && long === undefined
  const add = async () => {
    setAsked(true)
    if (isEmpty || isWrong) return
    const more = long === undefined ? {} : { minutes: long }
    if (!(await run({ type: 'add-item', id: newId(), occurrence, text, ...more }))) return
    forgetText()
    forgetMinutes()
    setAsked(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field
        label={texts.topic}
        className={styles.text}
        validationMessage={isAsked && isEmpty ? texts.topicError : problem}
      >
        <Input value={text} maxLength={2_000} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field
        label={texts.topicMinutes}
        className={styles.minutes}
        validationMessage={isAsked && isWrong ? texts.minutesError : null}
      >
        <Input
          type="number"
          inputMode="numeric"
          value={minutes}
          onChange={(_, { value }) => setMinutes(value)}
        />
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={busy}>
        {texts.addTopic}
      </Button>
    </form>
  )
}
