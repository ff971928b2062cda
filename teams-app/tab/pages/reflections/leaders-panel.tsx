import { Link } from '@fluentui/react-components'
import { overviewAddress } from '../../frame/overview-frame'
import { ViewNotice } from '../../frame/view-notice'
import { leadersTexts } from '../../text/leaders'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { FeedbackList } from './feedback-list'
import { LeaderList } from './leader-list'
import { LooksList } from './looks-list'

/** Who may look from outside, what they said, and every look of theirs (TRUST.md promise 8). */
export function LeadersPanel() {
  const texts = useTexts(leadersTexts)
  const { view, state } = useView('looks', {})
  return (
    <>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <FeedbackList feedback={view.feedback} />
          <LeaderList leaders={view.leaders} />
          <LooksList looks={view.looks} />
          <p>
            <Link href={overviewAddress} inline>
              {texts.overview}
            </Link>
          </p>
        </>
      )}
    </>
  )
}
