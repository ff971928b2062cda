import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

const useStyles = makeStyles({
  heading: { margin: 0, outlineStyle: 'none' },
})

/** Where each step begins, for whoever reads with the keyboard or by ear. */
export function StepHeading({ text }: { text: string }) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h4 ref={heading} tabIndex={-1} className={styles.heading}>
      {text}
    </h4>
  )
}
