import type { Place, Plan } from './plan'
import { PressDialog } from './press-dialog'
import { usePlanWords } from './use-plan-words'

/** Volunteers for a date of somebody else or of nobody. */
export function TakeOverDialog({ plan, place, onClose }: { plan: Plan; place: Place; onClose: () => void }) {
  const { texts, place: placeText } = usePlanWords(plan)
  const { meeting, turn } = place
  const [from] = turn.holders
  return (
    <PressDialog
      title={texts.takeOver.title(placeText(place))}
      confirm={texts.takeOver.confirm}
      commands={[
        {
          type: 'take-over',
          occurrence: meeting.id,
          role: turn.role,
          ...(from === undefined ? {} : { from }),
        },
      ]}
      onClose={onClose}
    >
      <p>{texts.takeOver.text}</p>
    </PressDialog>
  )
}
