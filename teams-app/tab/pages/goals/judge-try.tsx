import { Button, Field, makeStyles, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { Problem } from '../../frame/problem'
import { PupilGuard } from '../../guard/pupil-guard'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import type { TryOfView } from './goals-view'
import { wrong } from './wrong'

const hows = ['kept', 'changed', 'dropped'] as const

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'stretch' },
  title: { margin: 0 },
  button: { alignSelf: 'flex-start' },
})

/** What a team saw of a try, and what becomes of it. */
export function JudgeTry({ tried, colleagues }: { tried: TryOfView; colleagues: readonly string[] }) {
  const texts = useTexts(goalsTexts).due
  const { gone } = useTexts(goalsTexts).talks
  const styles = useStyles()
  const { short } = useDates()
  const [evidence, type, forget] = useKept(`evidence ${tried.id}`)
  const [how, setHow] = useState<(typeof hows)[number] | null>(null)
  const [sent, setSent] = useState(false)
  const { run, problem, busy } = useDoing()

  async function judge(event: FormEvent): Promise<void> {
    event.preventDefault()
    setSent(true)
    if (how === null || evidence.trim() === '') return
    if (await run({ type: 'judge-try', id: tried.id, how, evidence })) forget()
  }

  return (
    <form className={styles.form} onSubmit={(event) => void judge(event)} noValidate>
      <div>
        <Text as="h4" block weight="semibold" className={styles.title}>
          {tried.text ?? gone}
        </Text>
        <Text>{texts.who(tried.name, short(tried.by))}</Text>
      </div>
      <Field
        label={texts.evidence}
        hint={texts.evidenceHint}
        {...wrong(sent && evidence.trim() === '' ? texts.evidenceWrong : null)}
      >
        <Textarea value={evidence} onChange={(_, { value }) => type(value)} />
      </Field>
      <PupilGuard text={evidence} onText={type} colleagues={colleagues} />
      <Field label={texts.how} {...wrong(sent && how === null ? texts.howWrong : null)}>
        <RadioGroup
          value={how ?? ''}
          onChange={(_, { value }) => setHow(hows.find((one) => one === value) ?? null)}
        >
          {hows.map((one) => (
            <Radio key={one} value={one} label={texts.hows[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy}>
        {texts.button}
      </Button>
      <Problem text={problem} />
    </form>
  )
}
