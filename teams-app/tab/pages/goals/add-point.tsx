import { Button, Field, Input, makeStyles } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { Problem } from '../../frame/problem'
import { goalsTexts } from '../../text/goals'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { amountIn } from './amount'
import { wrong } from './wrong'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end', maxWidth: '100%' },
  field: { width: '10rem', '& > .fui-Input': { minWidth: 0 } },
})

interface Props {
  today: string
  from: string
  unit: 'percent' | 'count'
}

/** A number and one press: it is today unless the day is changed. */
export function AddPoint({ today, from, unit }: Props) {
  const texts = useTexts(goalsTexts).goal
  const styles = useStyles()
  const [typed, type, forget] = useKept('goal point')
  const [date, setDate] = useState(today)
  const [mistake, setMistake] = useState<string | null>(null)
  const { run, problem, busy } = useDoing()

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    const value = amountIn(typed)
    setMistake(value === null ? texts.form.numberWrong : null)
    if (value === null) return
    if (await run({ type: 'record-progress', date, value })) {
      forget()
      setDate(today)
    }
  }

  return (
    <>
      <form className={styles.form} onSubmit={(event) => void add(event)} noValidate>
        <Field label={texts.add.value} className={styles.field} {...wrong(mistake)}>
          <Input
            value={typed}
            inputMode="decimal"
            autoComplete="off"
            contentAfter={unit === 'percent' ? '%' : null}
            onChange={(_, { value }) => type(value)}
          />
        </Field>
        <Field label={texts.add.date} className={styles.field}>
          <Input
            type="date"
            value={date}
            min={from}
            max={today}
            onChange={(_, { value }) => setDate(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.add.button}
        </Button>
      </form>
      <Problem text={problem} />
    </>
  )
}
