import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '4px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  corner: {
    flexShrink: 0,
    width: '7px',
    height: '7px',
    marginInlineStart: '4px',
    borderInlineEndStyle: 'solid',
    borderBottomStyle: 'solid',
    borderInlineEndWidth: '2px',
    borderBottomWidth: '2px',
    // From right to left both the corner and its turn are mirrored by themselves.
    transform: 'rotate(-45deg)',
  },
  down: { transform: 'rotate(45deg)' },
  inside: { paddingInlineStart: '20px', paddingBlockEnd: '8px' },
})

interface Props {
  level: 'h3' | 'h4'
  title: ReactNode
  open: boolean
  onToggle: (open: boolean) => void
  children: ReactNode
}

/** A heading that opens what stands under it. */
export function Disclosure({ level: Heading, title, open, onToggle, children }: Props) {
  const styles = useStyles()
  const inside = useId()
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={inside}
          onClick={() => onToggle(!open)}
        >
          <span aria-hidden className={mergeClasses(styles.corner, open && styles.down)} />
          {title}
        </button>
      </Heading>
      <div id={inside} className={styles.inside} hidden={!open}>
        {open && children}
      </div>
    </>
  )
}
