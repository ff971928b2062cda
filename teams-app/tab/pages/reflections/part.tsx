import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  part: { minWidth: 0, maxWidth: '44rem', paddingBlockStart: '16px' },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** A part of the page under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  )
}
