import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useKept } from '../../use/use-kept'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { SchoolView } from './days-off'
import { PressDialog } from './press-dialog'

/** A press carries so many commands. */
const most = 20

interface Props {
  view: SchoolView
  /** A snow day: it is about today. */
  today: boolean
  onClose: () => void
}

/** Days without school, and whether the turns of their meetings slide or keep their dates. */
export function ClosureDialog({ view, today, onClose }: Props) {
  const texts = useTexts(schoolCalendarTexts)
  const words = texts.closure
  const name = today ? 'snow-day' : 'closure'
  const [from, setFrom, forgetFrom] = useKept(`${name} from`, view.today)
  const [until, setUntil, forgetUntil] = useKept(`${name} until`, today ? view.today : '')
  const [mode, setMode] = useState('slide')
  const last = until === '' ? from : until
  const meetings = view.meetings.filter(({ date }) => from <= date && date <= last)
  const many = meetings.length >= most

  // A closure alone lets the turns slide, and gives the meetings back when there is school after all.
  const kept: Pressing[] =
    mode === 'keep' && !many
      ? meetings.map(({ id }) => ({ type: 'cancel-meeting', occurrence: id, mode: 'keep' }))
      : []
  const commands: Pressing[] | null =
    from === '' ? null : [...kept, { type: 'add-closure', from, until: last }]

  return (
    <PressDialog
      title={words.title}
      confirm={words.confirm}
      commands={commands}
      onClose={() => {
        forgetFrom()
        forgetUntil()
        onClose()
      }}
    >
      <p>{words.text}</p>
      <DayField label={texts.from} value={from} onChange={setFrom} missing={texts.day} />
      <DayField label={texts.until} value={until} onChange={setUntil} min={from} />
      {meetings.length > 0 && (
        <Field label={words.mode}>
          <RadioGroup value={many ? 'slide' : mode} onChange={(_, { value }) => setMode(value)}>
            <Radio value="slide" label={words.slide} />
            <Radio value="keep" label={words.keep} disabled={many} />
          </RadioGroup>
          {many && <p>{words.tooMany}</p>}
        </Field>
      )}
    </PressDialog>
  )
}
