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
  field: 'vision' | 'goal' | 'confidences'
  charter: TeamPageView['charter']
  way: Way
}

/** One sentence or two of the charter. */
export function SentenceStep({ field, charter, way }: Props) {
  const texts = useTexts(teamTexts).charter
  const [typed, type, forget] = useKept(`charter ${field}`, charter[field])
  const [begun] = useState(charter[field])
  const { run, busy, problem } = useDoing()
  const save = async () => {
    // Untouched it says nothing: a colleague may have written it meanwhile.
    if (typed !== begun && !(await run(charterCommand(charter, { [field]: typed })))) return
    forget()
    way.onNext()
  }
  return (
    <>
      <Field label={texts.fields[field]} hint={texts.hints[field]} validationMessage={problem}>
        <Textarea
          value={typed}
          maxLength={field === 'goal' ? 300 : 500}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <StepButtons way={way} busy={busy} onSave={() => void save()} />
    </>
  )
}
