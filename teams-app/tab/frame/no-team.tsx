import { Link } from '@fluentui/react-components'
import { frameTexts } from '../text/frame'
import { overviewTexts } from '../text/overview'
import { useTexts } from '../use/use-texts'
import { overviewAddress } from './overview-frame'
import { PlainMessage } from './plain-message'

/** For whoever has no team: how to get one, and where a principal or coach goes with a code. */
export function NoTeam() {
  const { noTeam } = useTexts(frameTexts)
  const { code } = useTexts(overviewTexts)
  return (
    <PlainMessage {...noTeam}>
      <p>
        <Link href={overviewAddress} inline>
          {code.leader}
        </Link>
      </p>
    </PlainMessage>
  )
}
