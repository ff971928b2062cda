import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { myPartTexts } from '../../text/my-part'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import type { MyPartView } from './my-roles'
import { PressDialog } from './press-dialog'
import { usePeriod } from './use-period'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', minHeight: '36px' },
})

/** Days that the reader entered, each with "I can come after all" and what that changes. */
export function MyAbsences({ view: { absences } }: { view: MyPartView }) {
  const texts = useTexts(myPartTexts)
  const period = usePeriod()
  const styles = useStyles()
  const [back, setBack] = useState<string | null>(null)
  const coming: Pressing[] | null = back === null ? null : [{ type: 'withdraw-away', id: back }]
  return (
    <>
      <h4>{texts.absences}</h4>
      {absences.length === 0 && <p>{texts.noAbsence}</p>}
      <ul className={styles.list}>
        {absences.map(({ id, kind, role, ...days }) => {
          const how = role === null ? texts.kinds[kind] : texts.ofRole(texts.kinds[kind], role)
          return (
            <li key={id} className={styles.row}>
              <span>
                {period(days)}: {how}
              </span>
              <Button size="small" aria-label={texts.stillComingOf(period(days))} onClick={() => setBack(id)}>
                {texts.stillComing}
              </Button>
            </li>
          )
        })}
      </ul>
      {coming !== null && (
        <PressDialog
          title={texts.stillComing}
          confirm={texts.stillComing}
          commands={coming}
          onClose={() => setBack(null)}
        />
      )}
    </>
  )
}
