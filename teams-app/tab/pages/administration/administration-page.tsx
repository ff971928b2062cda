import { useEffect, useRef } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import type { Server } from '../../server/server'
import { administrationTexts } from '../../text/administration'
import { useTexts } from '../../use/use-texts'
import { GivenUpItem } from './given-up-item'
import { useAdministrationStyles } from './use-administration-styles'
import { useGivenUp } from './use-given-up'

/** What was given up in the administrator's tenant; they try it again, or let it go. */
export default function AdministrationPage({ server }: { server: Server }) {
  const texts = useTexts(administrationTexts)
  const styles = useAdministrationStyles()
  const { list, state, said, decide } = useGivenUp(server)
  const result = useRef<HTMLParagraphElement>(null)
  // The button that was pressed goes with its entry: the focus stays where it is said what became of it.
  useEffect(() => {
    if (said !== null) result.current?.focus()
  }, [said])
  return (
    <>
      <ViewNotice state={state} />
      {list === 'lost' ? <p>{texts.lost}</p> : <p className={styles.words}>{texts.intro}</p>}
      <p ref={result} tabIndex={-1} aria-live="polite" className={styles.said}>
        {said === null ? '' : texts.said[said]}
      </p>
      {list !== null && list !== 'lost' && (
        <>
          {list.length === 0 && <p>{texts.none}</p>}
          <ul className={styles.list}>
            {list.map((one) => (
              <GivenUpItem key={one.entry} one={one} decide={decide} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
