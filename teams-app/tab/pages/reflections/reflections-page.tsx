import { Tab, TabList, Title3 } from '@fluentui/react-components'
import { useId } from 'react'
import { reflectionsTexts } from '../../text/reflections'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { DecisionsPanel } from './decisions-panel'
import { LeadersPanel } from './leaders-panel'
import { ReflectPanel } from './reflect-panel'
import { WinsPanel } from './wins-panel'

const panels = {
  reflect: ReflectPanel,
  wins: WinsPanel,
  decisions: DecisionsPanel,
  leaders: LeadersPanel,
}
const names = ['reflect', 'wins', 'decisions', 'leaders'] as const

/** The round in progress, wins, decisions, and who looks at the team from outside: one of them at a time. */
export default function ReflectionsPage() {
  const texts = useTexts(reflectionsTexts)
  const [open, setOpen] = useKept('part of reflections', 'reflect')
  const shown = names.find((name) => name === open) ?? 'reflect'
  const id = useId()
  const Panel = panels[shown]
  return (
    <>
      <Title3 as="h2">{texts.title}</Title3>
      <TabList
        aria-label={texts.parts}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setOpen(String(value))}
        style={{ flexWrap: 'wrap' }}
      >
        {names.map((name) => (
          <Tab key={name} value={name} id={`${id}${name}`} aria-controls={`${id}panel`}>
            {texts.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shown}`}>
        <Panel />
      </div>
    </>
  )
}
