import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { administrationTexts } from '../../text/administration'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { GivenUp, Wish } from './given-up'
import { useAdministrationStyles } from './use-administration-styles'

interface Props {
  one: GivenUp
  decide: (entry: number, wish: Wish) => Promise<void>
}

/** What it was, why it was given up, and what can be done about it. */
export function GivenUpItem({ one, decide }: Props) {
  const texts = useTexts(administrationTexts)
  const styles = useAdministrationStyles()
  const day = useDates().day(one.day)
  const [busy, setBusy] = useState(false)
  const press = async (wish: Wish) => {
    if (busy) return
    setBusy(true)
    await decide(one.entry, wish)
    setBusy(false)
  }
  const what = texts.what[one.what]
  const title = one.team === null ? what : texts.of(what, one.team)
  const why = isReason(one.reason, texts.reasons) ? texts.reasons[one.reason] : texts.reasons.other
  const button = (wish: Wish, text: string) => (
    <Button
      disabledFocusable={busy}
      aria-label={texts.about(text, title, day)}
      onClick={() => void press(wish)}
    >
      {text}
    </Button>
  )
  return (
    <li className={styles.item}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.quiet}>{texts.due(day)}</p>
      <p className={styles.words}>{why}</p>
      {one.inDoubt && <p className={styles.words}>{texts.inDoubt}</p>}
      <div className={styles.buttons}>
        {!one.inDoubt && button('try-again', texts.tryAgain)}
        {button('let-go', texts.letGo)}
      </div>
    </li>
  )
}

function isReason<T extends object>(code: string, reasons: T): code is Extract<keyof T, string> {
  return Object.hasOwn(reasons, code)
}
