import { useState } from 'react'
import { turnsTexts } from '../../text/turns'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { Meeting } from './plan'
import { PressDialog } from './press-dialog'

/** One meeting on another day or at another time. */
export function MoveDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { move: words, away } = useTexts(turnsTexts)
  const dates = useDates()
  const [date, setDate] = useState<string>(meeting.date)
  const [start, setStart] = useState<string>(meeting.start)
  const isOther = date !== meeting.date || start !== meeting.start
  return (
    <PressDialog
      title={words.title(dates.day(meeting.date))}
      confirm={words.confirm}
      commands={
        isOther && date !== '' && start !== ''
          ? [{ type: 'move-meeting', occurrence: meeting.id, date, start }]
          : null
      }
      onClose={onClose}
    >
      <p>{words.text}</p>
      <DayField label={words.date} value={date} onChange={setDate} missing={away.day} />
      <DayField type="time" label={words.start} value={start} onChange={setStart} missing={away.day} />
    </PressDialog>
  )
}
