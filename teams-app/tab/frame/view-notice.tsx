import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'
import { frameTexts } from '../text/frame'
import { useTexts } from '../use/use-texts'
import type { ViewState } from '../use/use-view'

/** What a page says about its own view: that it comes, that it takes long, that it is the last one known. */
export function ViewNotice({ state }: { state: ViewState }) {
  const texts = useTexts(frameTexts)
  return (
    <div aria-live="polite">
      {state === 'loading' && <Spinner label={texts.loading} size="small" />}
      {state === 'late' && <Spinner label={texts.late} size="small" />}
      {state === 'stale' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.stale}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}
