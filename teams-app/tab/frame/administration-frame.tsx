import { lazy } from 'react'
import type { Server } from '../server/server'
import { administrationTexts } from '../text/administration'
import { useTexts } from '../use/use-texts'
import { ApartFrame } from './apart-frame'

const AdministrationPage = lazy(() => import('../pages/administration/administration-page'))

/** Where the administrator's page stands in the address. */
export const administrationAddress = '#/administration'

/** What stands around the page of whoever looks after the server, who needs no team of their own. */
export function AdministrationFrame({ server, hasTeam }: { server: Server; hasTeam: boolean }) {
  const texts = useTexts(administrationTexts)
  return (
    <ApartFrame title={texts.title} back={hasTeam ? texts.back : null}>
      <AdministrationPage server={server} />
    </ApartFrame>
  )
}
