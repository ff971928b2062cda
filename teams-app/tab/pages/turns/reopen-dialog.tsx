import { useState } from 'react'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { Days } from './days-off'
import { PressDialog } from './press-dialog'

/** School after all, on all of the days or on some. */
export function ReopenDialog({ days, onClose }: { days: Days; onClose: () => void }) {
  const texts = useTexts(schoolCalendarTexts)
  const [from, setFrom] = useState<string>(days.from)
  const [until, setUntil] = useState<string>(days.until)
  return (
    <PressDialog
      title={texts.reopen.title}
      confirm={texts.reopen.confirm}
      commands={from === '' || until === '' ? null : [{ type: 'remove-closure', from, until }]}
      onClose={onClose}
    >
      <DayField label={texts.from} value={from} onChange={setFrom} missing={texts.day} />
      <DayField label={texts.until} value={until} onChange={setUntil} missing={texts.day} />
    </PressDialog>
  )
}
