import { makeStyles, Tab, TabList, Title3 } from '@fluentui/react-components'
import { useState } from 'react'
import { turnsTexts } from '../../text/turns'
import { useTexts } from '../../use/use-texts'
import { FairShare } from './fair-share'
import { MyPart } from './my-part'
import { PlanPart } from './plan-part'
import { SchoolCalendar } from './school-calendar'

const parts = { plan: PlanPart, share: FairShare, school: SchoolCalendar, mine: MyPart }
type Part = keyof typeof parts

const order = ['plan', 'share', 'school', 'mine'] as const satisfies readonly Part[]

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInlineStart: '-12px' },
  part: { outlineStyle: 'none' },
})

/** Who leads when and why, and all that changes it. */
export default function TurnsPage() {
  const texts = useTexts(turnsTexts)
  const styles = useStyles()
  const [part, setPart] = useState<Part>('plan')
  const Shown = parts[part]
  return (
    <>
      <Title3 as="h2">{texts.title}</Title3>
      <TabList
        className={styles.tabs}
        aria-label={texts.title}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(order.find((one) => one === value) ?? 'plan')}
      >
        {order.map((one) => (
          <Tab key={one} value={one} id={`turns-tab-${one}`} aria-controls="turns-part">
            {texts.parts[one]}
          </Tab>
        ))}
      </TabList>
      <div id="turns-part" role="tabpanel" aria-labelledby={`turns-tab-${part}`} className={styles.part}>
        <Shown />
      </div>
    </>
  )
}
