import { Button } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { leadersTexts } from '../../text/leaders'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { InviteLeader } from './invite-leader'
import { Part } from './part'
import type { ShownLooks } from './shown'
import { usePageStyles } from './use-page-styles'

/** Principals and coaches whom the team let in; what they see is said before anybody is. */
export function LeaderList({ leaders }: Pick<ShownLooks, 'leaders'>) {
  const { who: texts } = useTexts(leadersTexts)
  const dates = useDates()
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  return (
    <Part title={texts.title}>
      <p className={styles.words}>{texts.sees}</p>
      {leaders.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {leaders.map(({ id, name, by, on }) => (
          <li key={id} className={styles.item}>
            {name}
            <p className={styles.quiet}>{texts.since(by, dates.day(on))}</p>
            <Button
              size="small"
              aria-label={texts.dismissOf(name)}
              disabledFocusable={busy}
              onClick={() => void run({ type: 'dismiss-leader', leader: id })}
            >
              {texts.dismiss}
            </Button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <InviteLeader />
    </Part>
  )
}
