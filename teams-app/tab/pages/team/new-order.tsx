import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { membersTexts } from '../../text/members'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { TeamPageView } from './team-view'

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  preview: TeamPageView['order']
  wished: readonly string[]
  onEnd: () => void
}

/** Who would move, and from which date, before a new order is saved. */
export function NewOrder({ preview, wished, onEnd }: Props) {
  const texts = useTexts(membersTexts).order
  const styles = useStyles()
  const dates = useDates()
  const { run, busy, problem } = useDoing()
  const order = preview?.order.slice(0, wished.length).join() === wished.join() ? preview?.order : undefined
  const date = (day: string | null) => (day === null ? texts.noDate : dates.short(day))
  const save = async () => {
    if (order !== undefined && (await run({ type: 'reorder-members', order: [...order] }))) onEnd()
  }
  return (
    <div className={styles.box}>
      <div aria-live="polite">
        <h4 className={styles.heading}>{texts.moves}</h4>
        {preview?.moved.length === 0 && <p className={styles.text}>{texts.none}</p>}
        <ul>
          {preview?.moved.map(({ member, role, before, after }) => (
            <li key={`${member} ${role}`}>
              {texts.moved(role === null ? member : `${member}, ${role}`, date(before), date(after))}
            </li>
          ))}
        </ul>
        <p className={styles.text}>{texts.published}</p>
      </div>
      <Problem text={preview?.problem ?? problem} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || order === undefined}
          onClick={() => void save()}
        >
          {texts.save}
        </Button>
        <Button onClick={onEnd}>{texts.cancel}</Button>
      </div>
    </div>
  )
}
