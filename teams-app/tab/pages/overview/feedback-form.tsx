import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { Problem } from '../../frame/problem'
import type { Server } from '../../server/server'
import { overviewTexts } from '../../text/overview'
import { newId } from '../../use/new-id'
import { useKeptAt } from '../../use/use-kept-at'
import { useTexts } from '../../use/use-texts'
import { useOverviewStyles } from './use-overview-styles'
import { useSending } from './use-sending'

interface Props {
  team: string
  server: Server
  onSent: () => void
}

/** Praise and a question, a line each, in under a minute (FEATURES 36). What is typed is kept until it is sent. */
export function FeedbackForm({ team, server, onSent }: Props) {
  const { feedback: texts, waiting: waitingText } = useTexts(overviewTexts)
  const styles = useOverviewStyles()
  const { send, busy, waiting, problem } = useSending(server)
  const [praise, keepPraise, forgetPraise] = useKeptAt(`roundtable.typed praise ${team}`)
  const [question, keepQuestion, forgetQuestion] = useKeptAt(`roundtable.typed question ${team}`)
  // Sent again after a doubt, it is the same feedback.
  const [press, keepPress, forgetPress] = useKeptAt(`roundtable.typed feedback ${team}`)
  const [sent, setSent] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setSent(false)
    const body = { press: press === '' ? newId() : press, praise, question }
    keepPress(body.press)
    if (!(await send(`/overview/teams/${team}/feedback`, body))) return
    forgetPress()
    forgetPraise()
    forgetQuestion()
    setSent(true)
    onSent()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={texts.praise}>
        <Input value={praise} onChange={(_, { value }) => keepPraise(value)} />
      </Field>
      <Field label={texts.question}>
        <Input value={question} onChange={(_, { value }) => keepQuestion(value)} />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={busy}>
          {texts.send}
        </Button>
      </div>
      <Problem text={problem} />
      <p aria-live="polite" className={styles.words}>
        {waiting ? waitingText : sent ? texts.sent : ''}
      </p>
    </form>
  )
}
