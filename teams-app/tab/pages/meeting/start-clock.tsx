import { Button } from '@fluentui/react-components'
import { meetingTexts } from '../../text/meeting'
import { useTexts } from '../../use/use-texts'
import { Problem } from './problem'
import type { Meeting } from './shown'
import { useDoing } from './use-doing'

/** One tap starts the clock over the agenda as it stands. */
export function StartClock({ meeting }: { meeting: Meeting }) {
  const { clock: texts } = useTexts(meetingTexts)
  const { busy, problem, run } = useDoing()
  const { occurrence, template, parts, tooShort } = meeting
  if (tooShort !== null) return <span>{texts.tooShort(tooShort.shortest)}</span>
  if (template === null || parts.length === 0) return null
  const partMinutes = parts.map(({ minutes }) => minutes)
  const start = () => void run([{ type: 'start-clock', occurrence, template: template.id, partMinutes }])
  return (
    <>
      <div>
        <Button appearance="primary" size="large" disabledFocusable={busy} onClick={start}>
          {texts.start}
        </Button>
      </div>
      <span>{texts.startHint}</span>
      <Problem text={problem} />
    </>
  )
}
