import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { teamTexts } from '../../text/team'
import { newId } from '../../use/new-id'
import { useTexts } from '../../use/use-texts'
import type { RolesView } from './team-view'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
})

interface Props {
  offered: RolesView['offered']
  onAdd: (role: { id: string; name: string; usual: string | null }) => void
}

/** One role more: one that Roundtable offers, or one of the team's own. */
export function AddRole({ offered, onAdd }: Props) {
  const { roles: texts } = useTexts(teamTexts)
  const styles = useStyles()
  const [chosen, setChosen] = useState('')
  const add = () => {
    const known = offered.find(({ id }) => id === chosen)
    onAdd(
      known === undefined
        ? { id: `role-${newId()}`, name: '', usual: null }
        : { id: known.id, name: known.name, usual: known.name },
    )
    setChosen('')
  }
  return (
    <div className={styles.form}>
      <Field label={texts.add}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{texts.ownRole}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={add}>{texts.addButton}</Button>
    </div>
  )
}
