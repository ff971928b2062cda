import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components'
import { Suspense, useEffect, useRef } from 'react'
import type { Presses } from '../server/presses'
import type { Me } from '../server/server'
import { administrationTexts } from '../text/administration'
import { frameTexts } from '../text/frame'
import { overviewTexts } from '../text/overview'
import { useTexts } from '../use/use-texts'
import { administrationAddress } from './administration-frame'
import { Fault } from './fault'
import { Navigation } from './navigation'
import { overviewAddress } from './overview-frame'
import { pageNamed } from './pages'
import { PlainMessage } from './plain-message'
import { usePage } from './use-page'
import { ViewNotice } from './view-notice'
import { WaitingNotice } from './waiting-notice'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  team: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: { maxWidth: '72rem', margin: '0 auto', padding: '8px 16px 48px', outlineStyle: 'none' },
  skip: {
    ':not(:focus)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
})

interface Props {
  teams: Me['teams']
  /** Whether some team lets them look from outside. */
  oversees: boolean
  /** Whether they look after the server. */
  administers: boolean
  team: string
  opened: string | null
  presses: Presses
  onTeam: (team: string) => void
}

/** What stands around every page: the team, where one can go, what is not sent yet. */
export function TeamFrame({ teams, oversees, administers, team, opened, presses, onTeam }: Props) {
  const texts = useTexts(frameTexts)
  const overview = useTexts(overviewTexts)
  const administration = useTexts(administrationTexts)
  const styles = useStyles()
  const page = usePage(opened)
  const main = useRef<HTMLElement>(null)
  const before = useRef(page)
  useEffect(() => {
    if (before.current !== page) main.current?.focus()
    before.current = page
  }, [page])
  const Page = pageNamed(page)
  const name = teams.find(({ id }) => id === team)?.name ?? ''
  return (
    <>
      <header className={styles.header}>
        <Link className={styles.skip} as="button" onClick={() => main.current?.focus()}>
          {texts.skip}
        </Link>
        <h1 className={styles.team}>{name}</h1>
        {teams.length > 1 && (
          <Select aria-label={texts.team} value={team} onChange={(_, { value }) => onTeam(value)}>
            {teams.map(({ id, name: title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
        <Navigation page={page} />
        {oversees && <Link href={overviewAddress}>{overview.open}</Link>}
        {administers && <Link href={administrationAddress}>{administration.open}</Link>}
      </header>
      <main ref={main} tabIndex={-1} className={styles.main} key={`${team} ${page}`}>
        <WaitingNotice presses={presses} />
        <Fault
          instead={
            <>
              <p>{texts.broken}</p>
              <Button onClick={() => window.location.reload()}>{texts.reload}</Button>
            </>
          }
        >
          <Suspense fallback={<ViewNotice state="loading" />}>
            <Page />
          </Suspense>
        </Fault>
      </main>
    </>
  )
}

/** In place of a team to which the person does not belong any more. */
export function GoneFrame({ children }: { children?: React.ReactNode }) {
  const { gone } = useTexts(frameTexts)
  // A dialog that went with the team had hidden the page from screen readers, and cannot show it any more.
  useEffect(() => document.getElementById('root')?.removeAttribute('aria-hidden'), [])
  return <PlainMessage {...gone}>{children}</PlainMessage>
}
