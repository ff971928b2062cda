import { makeStyles, tokens } from '@fluentui/react-components'
import { previewTexts } from '../../text/preview'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { Would } from './would'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', textAlign: 'start' },
  cell: {
    padding: '4px 8px 4px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
  },
  role: { display: 'block', fontWeight: tokens.fontWeightRegular },
})

/** Each promised date that would go to somebody else: who has it now and who would have it then. */
export function ChangedDates({ changed }: { changed: Would['changed'] }) {
  const texts = useTexts(previewTexts)
  const dates = useDates()
  const styles = useStyles()
  const oneRole = new Set(changed.map(({ role }) => role)).size === 1
  const names = (members: readonly string[]) => (members.length === 0 ? texts.nobody : dates.list(members))
  return (
    <table className={styles.table} aria-label={texts.change}>
      <thead>
        <tr>
          {[texts.date, texts.before, texts.after].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changed.map(({ date, role, before, after }) => (
          <tr key={`${date} ${role}`}>
            <th scope="row" className={styles.cell}>
              {dates.short(date)}
              {!oneRole && <span className={styles.role}> {role}</span>}
            </th>
            <td className={styles.cell}>{names(before)}</td>
            <td className={styles.cell}>{after === null ? texts.noMeeting : names(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
