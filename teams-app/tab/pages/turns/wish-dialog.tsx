import { AwayDialog } from './away-dialog'
import { CancelMeetingDialog } from './cancel-meeting-dialog'
import { MoveDialog } from './move-dialog'
import type { Meeting, Place, Plan } from './plan'
import { SwapDialog } from './swap-dialog'
import { TakeOverDialog } from './take-over-dialog'
import { WhyDialog } from './why-dialog'

/** What somebody wants to do with a date, or to know about it. */
export type Wish =
  | { kind: 'away'; place: Place | null }
  | { kind: 'swap'; place: Place }
  | { kind: 'take-over'; place: Place }
  | { kind: 'why'; place: Place }
  | { kind: 'cancel'; meeting: Meeting }
  | { kind: 'move'; meeting: Meeting }

/** The dialog of a wish. */
export function WishDialog({ plan, wish, onClose }: { plan: Plan; wish: Wish; onClose: () => void }) {
  switch (wish.kind) {
    case 'away':
      return <AwayDialog plan={plan} place={wish.place} onClose={onClose} />
    case 'swap':
      return <SwapDialog plan={plan} place={wish.place} onClose={onClose} />
    case 'take-over':
      return <TakeOverDialog plan={plan} place={wish.place} onClose={onClose} />
    case 'why':
      return <WhyDialog plan={plan} place={wish.place} onClose={onClose} />
    case 'cancel':
      return <CancelMeetingDialog meeting={wish.meeting} onClose={onClose} />
    case 'move':
      return <MoveDialog meeting={wish.meeting} onClose={onClose} />
  }
}
