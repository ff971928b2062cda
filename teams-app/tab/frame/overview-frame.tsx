import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import type { Server } from '../server/server'
import { overviewTexts } from '../text/overview'
import { useTexts } from '../use/use-texts'
import { ViewNotice } from './view-notice'

const OverviewPage = lazy(() => import('../pages/overview/overview-page'))

/** Where the overview stands in the address: it belongs to no team. */
export const overviewAddress = '#/overview'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: { maxWidth: '72rem', margin: '0 auto', padding: '8px 16px 48px' },
})

/** What stands around the overview of a principal or coach, who needs no team of their own. */
export function OverviewFrame({ server, hasTeam }: { server: Server; hasTeam: boolean }) {
  const texts = useTexts(overviewTexts)
  const styles = useStyles()
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.title}</h1>
        {hasTeam && <Link href="#/">{texts.back}</Link>}
      </header>
      <main className={styles.main}>
        <Suspense fallback={<ViewNotice state="loading" />}>
          <OverviewPage server={server} />
        </Suspense>
      </main>
    </>
  )
}
