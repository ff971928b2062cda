import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  frame: { maxWidth: '100%', overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    '& caption': { textAlign: 'start', padding: '4px 0', color: tokens.colorNeutralForeground2 },
    '& th, & td': {
      padding: '6px 12px',
      paddingInlineStart: 0,
      textAlign: 'start',
      verticalAlign: 'baseline',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& tbody th': { minWidth: '4rem' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
})

interface Props {
  caption: string
  /** An empty one is over buttons. */
  heads: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** The numbers of a chart as a table. */
export function Numbers({ caption, heads, rows }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
