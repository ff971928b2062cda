import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useId, useState } from 'react'
import { Problem } from '../../frame/problem'
import type { Server } from '../../server/server'
import { overviewTexts } from '../../text/overview'
import { useKeptAt } from '../../use/use-kept-at'
import { useTexts } from '../../use/use-texts'
import { useOverviewStyles } from './use-overview-styles'
import { useSending } from './use-sending'

/** Where a leader types the code that somebody of a team sent. */
export function CodeForm({ server, onDone }: { server: Server; onDone: () => void }) {
  const { code: texts, waiting: waitingText } = useTexts(overviewTexts)
  const styles = useOverviewStyles()
  const { send, busy, waiting, problem } = useSending(server)
  const [code, keep, forget] = useKeptAt('roundtable.typed leader code')
  const [said, setSaid] = useState<'empty' | 'done' | null>(null)
  const heading = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (code.trim() === '') return setSaid('empty')
    setSaid(null)
    if (!(await send('/overview/codes', { code }))) return
    forget()
    setSaid('done')
    onDone()
  }
  return (
    <section aria-labelledby={heading} className={styles.team}>
      <h2 id={heading} className={styles.title}>
        {texts.title}
      </h2>
      <p className={styles.words}>{texts.leader}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field label={texts.label} validationMessage={said === 'empty' ? texts.empty : null}>
          <Input
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            onChange={(_, { value }) => keep(value)}
          />
        </Field>
        <div>
          <Button type="submit" disabledFocusable={busy}>
            {texts.send}
          </Button>
        </div>
        <Problem text={problem} />
        <p aria-live="polite" className={styles.words}>
          {waiting ? waitingText : said === 'done' ? texts.done : ''}
        </p>
      </form>
    </section>
  )
}
