import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import * as z from 'zod/mini'
import { Problem } from '../../frame/problem'
import { leadersTexts } from '../../text/leaders'
import { useStanding } from '../../use/standing'
import { useTexts } from '../../use/use-texts'
import { usePageStyles } from './use-page-styles'

const coded = z.object({ code: z.string(), hours: z.number() })

/** Makes a code that lets one leader in. It is shown once; a new one ends the one before. */
export function InviteLeader() {
  const { who: texts } = useTexts(leadersTexts)
  const styles = usePageStyles()
  const { server, team } = useStanding()
  const [made, setMade] = useState<z.infer<typeof coded> | 'away' | null>(null)
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const answer = await server.call(`/teams/${team}/leader-code`, coded, {})
    setMade(answer.kind === 'ok' ? answer.body : 'away')
    setBusy(false)
  }
  return (
    <div className={styles.form}>
      <div className={styles.apart}>
        <Button disabledFocusable={busy} onClick={() => void make()}>
          {texts.invite}
        </Button>
      </div>
      <div aria-live="polite">
        {made !== null && made !== 'away' && (
          <Field label={texts.code} hint={texts.codeHint(made.hours / 24)}>
            <Input readOnly value={`${made.code.slice(0, 5)}-${made.code.slice(5)}`} />
          </Field>
        )}
      </div>
      <Problem text={made === 'away' ? texts.away : null} />
    </div>
  )
}
