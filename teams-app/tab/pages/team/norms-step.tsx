import { Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { teamTexts } from '../../text/team'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { charterCommand } from './charter-command'
import { StepButtons, type Way } from './step-buttons'
import type { TeamPageView } from './team-view'

interface Props {
  charter: TeamPageView['charter']
  way: Way
}

/** The norms, one on each line. */
export function NormsStep({ charter, way }: Props) {
  const texts = useTexts(teamTexts).charter
  const [typed, type, forget] = useKept('charter norms', charter.norms.join('\n'))
  const [begun] = useState(charter.norms.join('\n'))
  const { run, busy, problem } = useDoing()
  const norms = typed.split('\n').flatMap((line) => line.trim() || [])
  const isTooMuch = norms.length > 12 || norms.some((norm) => norm.length > 200)
  const save = async () => {
    if (isTooMuch || (typed !== begun && !(await run(charterCommand(charter, { norms }))))) return
    forget()
    way.onNext()
  }
  return (
    <>
      <Field
        label={texts.fields.norms}
        hint={texts.hints.norms}
        validationMessage={isTooMuch ? texts.tooMany : problem}
      >
        <Textarea value={typed} rows={6} resize="vertical" onChange={(_, { value }) => type(value)} />
      </Field>
      <StepButtons way={way} busy={busy} onSave={() => void save()} />
    </>
  )
}
