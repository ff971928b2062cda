import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '16px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& p': { margin: 0, maxWidth: '44rem' },
    '& h3, & h4': { margin: 0 },
    '& [role="alert"]:empty': { display: 'none' },
  },
})

/** A part of the page under a heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  const styles = useStyles()
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <Subtitle1 as="h3" id={heading}>
        {title}
      </Subtitle1>
      {children}
    </section>
  )
}
