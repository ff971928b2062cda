import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import type { Presses } from '../server/presses'
import { frameTexts } from '../text/frame'
import { useTexts } from '../use/use-texts'

/** Says that something pressed is not sent yet, for as long as it is so. */
export function WaitingNotice({ presses }: { presses: Presses }) {
  const texts = useTexts(frameTexts)
  const count = useSyncExternalStore(presses.subscribe, presses.waiting)
  return (
    <div aria-live="polite">
      {count > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.waiting(count)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={presses.retry}>{texts.tryNow}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}
