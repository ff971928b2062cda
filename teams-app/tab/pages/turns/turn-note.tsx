import { Badge } from '@fluentui/react-components'
import { turnsTexts } from '../../text/turns'
import { useTexts } from '../../use/use-texts'
import type { Turn } from './plan'

/** How sure a turn is, where it is not simply promised. */
export function TurnNote({ turn: { state, pinned } }: { turn: Turn }) {
  const { plan } = useTexts(turnsTexts)
  return (
    <>
      {(state === 'provisional' || state === 'asking') && (
        <Badge appearance="outline" color="informative">
          {plan.states[state]}
        </Badge>
      )}
      {pinned && (
        <Badge appearance="outline" color="informative">
          {plan.pinned}
        </Badge>
      )}
    </>
  )
}
