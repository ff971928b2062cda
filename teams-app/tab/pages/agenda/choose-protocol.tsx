import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { agendaTexts } from '../../text/agenda'
import { useTexts } from '../../use/use-texts'
import type { Protocols } from './meeting-agenda'
import { ProtocolShelf } from './protocol-shelf'

const useStyles = makeStyles({
  select: { maxWidth: '32rem' },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
})

interface Props {
  protocols: Protocols
  chosen: string | null
  onChosen: (template: string) => void
}

/** A protocol by its name, or by looking through all of them with what they are for. */
export function ChooseProtocol({ protocols, chosen, onChosen }: Props) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const current = protocols.find(({ id }) => id === chosen)
  const own = protocols.filter((one) => one.own)
  const library = protocols.filter((one) => !one.own)
  const options = (some: Protocols) =>
    some.map(({ id, title }) => (
      <option key={id} value={id}>
        {title}
      </option>
    ))
  return (
    <>
      <Field label={texts.protocol} className={styles.select}>
        <Select value={chosen ?? ''} onChange={(_, { value }) => onChosen(value)}>
          {own.length > 0 && <optgroup label={texts.own}>{options(own)}</optgroup>}
          {Object.entries(texts.strategies).map(([strategy, title]) => (
            <optgroup key={strategy} label={title}>
              {options(library.filter((one) => one.strategy === strategy))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {current !== undefined && (
        <p className={styles.purpose}>
          {current.purpose} <Text>({texts.least(current.least)})</Text>
        </p>
      )}
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.browseEnd : texts.browse}
        </Button>
      </div>
      {isOpen && (
        <ProtocolShelf
          protocols={protocols}
          chosen={chosen}
          onChosen={(template) => {
            onChosen(template)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
