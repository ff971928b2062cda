import { Button } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { meetingTexts } from '../../text/meeting'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { Meeting } from './shown'

interface Props {
  meeting: Meeting
  /** Whether the person stopped the clock just now. */
  acted: boolean
  onAct: () => void
}

/** One tap starts the clock over the agenda as it stands. */
export function StartClock({ meeting, acted, onAct }: Props) {
  const { clock: texts } = useTexts(meetingTexts)
  const { busy, problem, run } = useDoing()
  const { occurrence, template, parts, tooShort } = meeting
  if (tooShort !== null) return <span>{texts.tooShort(tooShort.shortest)}</span>
  if (template === null || parts.length === 0) return null
  const partMinutes = parts.map(({ minutes }) => minutes)
  const start = () => {
    onAct()
    void run({ type: 'start-clock', occurrence, template: template.id, partMinutes })
  }
  return (
    <>
      <div>
        <Button appearance="primary" size="large" autoFocus={acted} disabledFocusable={busy} onClick={start}>
          {texts.start}
        </Button>
      </div>
      <span>{texts.startHint}</span>
      <Problem text={problem} />
    </>
  )
}
