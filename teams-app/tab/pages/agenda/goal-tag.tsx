import { ToggleButton } from '@fluentui/react-components'
import { agendaTexts } from '../../text/agenda'
import { useTexts } from '../../use/use-texts'
import type { MeetingAgenda } from './meeting-agenda'

interface Props {
  meeting: Pick<MeetingAgenda, 'id' | 'goal'>
  thing: 'item' | 'part'
  id: string
  name: string
  tagged: boolean
  busy: boolean
  run: (command: {
    type: 'tag-goal'
    occurrence: string
    thing: 'item' | 'part'
    id: string
    tagged: boolean
  }) => Promise<boolean>
}

/** One tap says that this works on the team's goal; nothing where the team has none. */
export function GoalTag({ meeting, thing, id, name, tagged, busy, run }: Props) {
  const texts = useTexts(agendaTexts)
  if (meeting.goal === null) return null
  return (
    <ToggleButton
      size="small"
      checked={tagged}
      aria-label={`${texts.forGoal}: ${name}`}
      disabledFocusable={busy}
      onClick={() => void run({ type: 'tag-goal', occurrence: meeting.id, thing, id, tagged: !tagged })}
    >
      {texts.forGoal}
    </ToggleButton>
  )
}
