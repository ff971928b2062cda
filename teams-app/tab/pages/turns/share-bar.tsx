import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  picture: { display: 'grid', rowGap: '2px', minWidth: '48px' },
  done: { height: '12px', backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: 'none' },
  share: {
    height: '6px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    borderInlineStartStyle: 'none',
  },
})

/** Done as a full bar, the fair share as an outlined one below it: told apart by shape, not by colour. */
export function ShareBar({ done, share, most }: { done: number; share: number; most: number }) {
  const styles = useStyles()
  const width = (part: number) => ({ width: `${(part / most) * 100}%` })
  return (
    <div className={styles.picture}>
      <div className={styles.done} style={width(done)} />
      <div className={styles.share} style={width(share)} />
    </div>
  )
}
