import { Badge, Button, Field, Input } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { Problem } from '../../frame/problem'
import { leadersTexts } from '../../text/leaders'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import type { ShownLooks } from './shown'
import { usePageStyles } from './use-page-styles'

/** Praise and a question; read by each member, answered by one of them for the team. */
export function FeedbackRow({ feedback }: { feedback: ShownLooks['feedback'][number] }) {
  const { feedback: texts } = useTexts(leadersTexts)
  const dates = useDates()
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  const { id, from, on, praise, question, read, answer } = feedback
  const [typed, keep, forget] = useKept(`answer to feedback ${id}`)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const reading = read ? [] : [{ type: 'read-feedback' as const, id }]
    if (await run({ type: 'answer-feedback', id, text: typed }, ...reading)) forget()
  }
  return (
    <>
      <p className={styles.quiet}>
        {texts.from(from, dates.day(on))} {!read && <Badge appearance="outline">{texts.new}</Badge>}
      </p>
      <p className={styles.words}>
        <strong>{texts.praise}:</strong> {praise}
      </p>
      <p className={styles.words}>
        <strong>{texts.question}:</strong> {question}
      </p>
      {answer !== null && (
        <p className={styles.words}>
          <strong>{texts.answered(answer.by)}:</strong> {answer.text}
        </p>
      )}
      {answer === null && (
        <form className={styles.row} onSubmit={(event) => void send(event)}>
          <Field label={texts.answer} style={{ flexGrow: 1 }}>
            <Input value={typed} onChange={(_, { value }) => keep(value)} />
          </Field>
          <Button type="submit" disabledFocusable={busy}>
            {texts.send}
          </Button>
        </form>
      )}
      {!read && (
        <Button
          className={styles.apart}
          size="small"
          aria-label={texts.readOf(from, dates.day(on))}
          disabledFocusable={busy}
          onClick={() => void run({ type: 'read-feedback', id })}
        >
          {texts.read}
        </Button>
      )}
      <Problem text={problem} />
    </>
  )
}
