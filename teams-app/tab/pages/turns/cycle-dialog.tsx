import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { SchoolView } from './days-off'
import { PressDialog } from './press-dialog'

/** Which day of the cycle a school day is: after a snow day the count is often another. */
export function CycleDialog({ view, onClose }: { view: SchoolView; onClose: () => void }) {
  const texts = useTexts(schoolCalendarTexts)
  const [date, setDate] = useState<string>(view.today)
  const [day, setDay] = useState('1')
  const days = Array.from({ length: view.cycle ?? 0 }, (_, n) => String(n + 1))
  return (
    <PressDialog
      title={texts.cycle.title}
      confirm={texts.cycle.confirm}
      commands={date === '' ? null : [{ type: 'set-cycle-day', date, day: Number(day) }]}
      onClose={onClose}
    >
      <p>{texts.cycle.text}</p>
      <DayField label={texts.cycle.date} value={date} onChange={setDate} missing={texts.day} />
      <Field label={texts.cycle.day}>
        <Select value={day} onChange={(_, { value }) => setDay(value)}>
          {days.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
    </PressDialog>
  )
}
