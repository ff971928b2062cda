import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, Suspense } from 'react'
import { ViewNotice } from './view-notice'

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

interface Props {
  title: string
  /** The way back to the own team; null for whoever has none. */
  back: string | null
  children: ReactNode
}

/** What stands around a page that belongs to no team. */
export function ApartFrame({ title, back, children }: Props) {
  const styles = useStyles()
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {back !== null && <Link href="#/">{back}</Link>}
      </header>
      <main className={styles.main}>
        <Suspense fallback={<ViewNotice state="loading" />}>{children}</Suspense>
      </main>
    </>
  )
}
