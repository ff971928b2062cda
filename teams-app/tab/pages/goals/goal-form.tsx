import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { goalsTexts } from '../../text/goals'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { amountIn } from './amount'
import { FormDialog } from './form-dialog'
import type { GoalsView } from './goals-view'
import { wrong } from './wrong'

/** What is counted, from where, to where, by when. */
export function GoalForm({ view, onClose }: { view: GoalsView; onClose: () => void }) {
  const texts = useTexts(goalsTexts).goal.form
  const measure = view.goal?.measure
  const [text, setText, forgetText] = useKept('goal measure', measure?.words ?? '')
  const [unit, setUnit] = useState<'percent' | 'count'>(measure?.unit ?? 'percent')
  const [baseline, setBaseline, forgetBaseline] = useKept('goal baseline', written(measure?.baseline))
  const [target, setTarget, forgetTarget] = useKept('goal target', written(measure?.target))
  const [from, setFrom] = useState<string>(measure?.from ?? view.today)
  const [by, setBy] = useState<string>(measure?.by ?? '')
  const [tried, setTried] = useState(false)
  const { run, problem, busy } = useDoing()
  const numbers = { baseline: amountIn(baseline), target: amountIn(target) }
  const mistake = (is: boolean, message: string) => wrong(tried && is ? message : null)

  async function save(): Promise<boolean> {
    setTried(true)
    if (
      numbers.baseline === null ||
      numbers.target === null ||
      from === '' ||
      by === '' ||
      text.trim() === ''
    )
      return false
    const { baseline: start, target: end } = numbers
    const done = await run({ type: 'set-goal-measure', text, unit, baseline: start, target: end, from, by })
    if (done) for (const forget of [forgetText, forgetBaseline, forgetTarget]) forget()
    return done
  }

  return (
    <FormDialog title={texts.title} problem={problem} busy={busy} onSend={save} onClose={onClose}>
      <Field label={texts.text} hint={texts.textHint} {...mistake(text.trim() === '', texts.textWrong)}>
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={texts.unit}>
        <RadioGroup
          layout="horizontal"
          value={unit}
          onChange={(_, { value }) => setUnit(value === 'count' ? 'count' : 'percent')}
        >
          <Radio value="percent" label={texts.units.percent} />
          <Radio value="count" label={texts.units.count} />
        </RadioGroup>
      </Field>
      <Field label={texts.baseline} {...mistake(numbers.baseline === null, texts.numberWrong)}>
        <Input inputMode="decimal" value={baseline} onChange={(_, { value }) => setBaseline(value)} />
      </Field>
      <Field label={texts.target} {...mistake(numbers.target === null, texts.numberWrong)}>
        <Input inputMode="decimal" value={target} onChange={(_, { value }) => setTarget(value)} />
      </Field>
      <Field label={texts.from} {...mistake(from === '', texts.dayWrong)}>
        <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Field label={texts.by} {...mistake(by === '', texts.dayWrong)}>
        <Input type="date" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
    </FormDialog>
  )
}

function written(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
