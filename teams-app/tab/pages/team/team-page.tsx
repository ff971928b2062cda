import { makeStyles, Title3, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { usePageStyles } from '../../frame/page-styles'
import { ViewNotice } from '../../frame/view-notice'
import { teamTexts } from '../../text/team'
import { useSettled } from '../../use/use-settled'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { Charter } from './charter'
import { Members } from './members'
import { Products } from './products'
import { type RhythmTyped, wishOf } from './rhythm-typed'

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** Who the team is: its charter, what it agreed to make, its members and their order. */
export default function TeamPage() {
  const texts = useTexts(teamTexts)
  const styles = useStyles()
  const { page } = usePageStyles()
  const [order, setOrder] = useState<readonly string[] | null>(null)
  const [rhythm, setRhythm] = useState<RhythmTyped | null>(null)
  const wish = useSettled(rhythm === null ? null : wishOf(rhythm))
  const { view, state } = useView('team', {
    ...(order === null ? {} : { order: [...order] }),
    ...(wish === null ? {} : { rhythm: wish }),
  })
  return (
    <div className={page}>
      <div>
        <Title3 as="h2">{texts.title}</Title3>
        <ViewNotice state={state} />
      </div>
      {view !== null && (
        <>
          {!view.mayLead && <p className={styles.note}>{texts.leadsOnly(view.leads)}</p>}
          <Charter view={view} onRhythm={setRhythm} />
          <Products products={view.products} today={view.today} />
          <Members view={view} onOrder={setOrder} />
        </>
      )}
    </div>
  )
}
