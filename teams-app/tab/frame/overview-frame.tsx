import { lazy } from 'react'
import type { Server } from '../server/server'
import { overviewTexts } from '../text/overview'
import { useTexts } from '../use/use-texts'
import { ApartFrame } from './apart-frame'

const OverviewPage = lazy(() => import('../pages/overview/overview-page'))

/** Where the overview stands in the address: it belongs to no team. */
export const overviewAddress = '#/overview'

/** What stands around the overview of a principal or coach, who needs no team of their own. */
export function OverviewFrame({ server, hasTeam }: { server: Server; hasTeam: boolean }) {
  const texts = useTexts(overviewTexts)
  return (
    <ApartFrame title={texts.title} back={hasTeam ? texts.back : null}>
      <OverviewPage server={server} />
    </ApartFrame>
  )
}
