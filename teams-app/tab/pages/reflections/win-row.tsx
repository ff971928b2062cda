import { Badge, Button } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { winsTexts } from '../../text/wins'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { ShownWins } from './shown'
import { usePageStyles } from './use-page-styles'

type Win = ShownWins['wins'][number]

/** A win, where it stands, and for those whom it is about whether it may leave the team. */
export function WinRow({ win }: { win: Win }) {
  const { list: texts } = useTexts(winsTexts)
  const dates = useDates()
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  const { id, date, text, author, people, standing, waitsFor, mayWithdraw } = win
  const about = [
    ...(date === null ? [] : [dates.day(date)]),
    ...(people.length === 0 ? [] : [texts.about(dates.list(people))]),
    author === null ? texts.byYou : texts.by(author),
  ]
  return (
    <>
      <p className={styles.words}>{text}</p>
      <p className={styles.quiet}>{about.join(' · ')}</p>
      <p className={styles.words}>
        <Badge appearance="outline" color={standing === 'leaves' ? 'success' : 'informative'}>
          {standing === 'waits' ? texts.standing.waits(dates.list(waitsFor)) : texts.standing[standing]}
        </Badge>
      </p>
      <Consent win={win} busy={busy} onSay={(type) => void run({ type, id })} />
      {mayWithdraw && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.withdrawOf(text)}
          disabledFocusable={busy}
          onClick={() => void run({ type: 'withdraw-win', id })}
        >
          {texts.withdraw}
        </Button>
      )}
      <Problem text={problem} />
    </>
  )
}

interface ConsentProps {
  win: Win
  busy: boolean
  onSay: (type: 'consent-to-win' | 'refuse-win') => void
}

/** The question to whoever has a say; both answers can be changed. */
function Consent({ win: { text, say }, busy, onSay }: ConsentProps) {
  const { list: texts } = useTexts(winsTexts)
  const styles = usePageStyles()
  if (say === null) return null
  return (
    <>
      <p className={styles.quiet}>
        {{ asked: texts.ask, author: texts.yours, yes: texts.saidYes, no: texts.saidNo }[say]}
      </p>
      <div className={styles.row}>
        {(say === 'asked' || say === 'no') && (
          <Button
            size="small"
            aria-label={texts.yesTo(text)}
            disabledFocusable={busy}
            onClick={() => onSay('consent-to-win')}
          >
            {texts.yes}
          </Button>
        )}
        {say !== 'no' && (
          <Button
            size="small"
            aria-label={texts.noTo(text)}
            disabledFocusable={busy}
            onClick={() => onSay('refuse-win')}
          >
            {texts.no}
          </Button>
        )}
      </div>
    </>
  )
}
