import { useState } from 'react'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { SchoolView } from './days-off'
import { PressDialog } from './press-dialog'

/** The first and the last day of the school year, between which the team meets. */
export function SchoolYearDialog({ view, onClose }: { view: SchoolView; onClose: () => void }) {
  const texts = useTexts(schoolCalendarTexts)
  const [from, setFrom] = useState<string>(view.offered.from)
  const [until, setUntil] = useState<string>(view.offered.until)
  return (
    <PressDialog
      title={texts.schoolYear.title}
      confirm={texts.schoolYear.confirm}
      commands={from === '' || until === '' ? null : [{ type: 'set-school-year', from, until }]}
      onClose={onClose}
    >
      <DayField label={texts.from} value={from} onChange={setFrom} missing={texts.day} />
      <DayField label={texts.until} value={until} onChange={setUntil} missing={texts.day} />
    </PressDialog>
  )
}
