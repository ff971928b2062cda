import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { SchoolView } from './days-off'
import { PressDialog } from './press-dialog'

/** A meeting outside the rhythm. */
export function AddMeetingDialog({ view, onClose }: { view: SchoolView; onClose: () => void }) {
  const texts = useTexts(schoolCalendarTexts)
  const words = texts.meeting
  const [date, setDate] = useState('')
  const [start, setStart] = useState<string>(view.usual.start)
  const [minutes, setMinutes] = useState(String(view.usual.minutes))
  const isWhole = /^\d{1,3}$/.test(minutes) && Number(minutes) >= 5 && Number(minutes) <= 480
  return (
    <PressDialog
      title={words.title}
      confirm={words.confirm}
      commands={
        date === '' || start === '' || !isWhole
          ? null
          : [{ type: 'add-meeting', date, start, minutes: Number(minutes) }]
      }
      onClose={onClose}
    >
      <DayField label={words.date} value={date} onChange={setDate} missing={texts.day} min={view.today} />
      <DayField type="time" label={words.start} value={start} onChange={setStart} missing={texts.time} />
      <Field label={words.minutes} {...(isWhole ? {} : { validationMessage: words.minutesError })}>
        <Input
          type="number"
          min={5}
          max={480}
          value={minutes}
          onChange={(_, { value }) => setMinutes(value)}
        />
      </Field>
    </PressDialog>
  )
}
