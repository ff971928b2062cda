import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { turnsTexts } from '../../text/turns'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { Meeting } from './plan'
import { PressDialog } from './press-dialog'

/** One meeting does not take place; whether its turns slide or keep their dates is shown date by date. */
export function CancelMeetingDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { cancelMeeting: words } = useTexts(turnsTexts)
  const dates = useDates()
  const [mode, setMode] = useState<'slide' | 'keep'>(meeting.usually)
  return (
    <PressDialog
      title={words.title(dates.day(meeting.date))}
      confirm={words.confirm}
      commands={[{ type: 'cancel-meeting', occurrence: meeting.id, mode }]}
      onClose={onClose}
    >
      <Field label={words.mode}>
        <RadioGroup value={mode} onChange={(_, { value }) => setMode(value === 'keep' ? 'keep' : 'slide')}>
          <Radio value="slide" label={words.slide} />
          <Radio value="keep" label={words.keep} />
        </RadioGroup>
      </Field>
      <p>{words.closed}</p>
    </PressDialog>
  )
}
