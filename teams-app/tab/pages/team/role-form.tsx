import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { teamTexts } from '../../text/team'
import { useTexts } from '../../use/use-texts'
import type { TypedRole } from './roles-typed'
import type { TeamMember } from './team-view'

const useStyles = makeStyles({
  role: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'start' },
  name: { flexGrow: 1, flexBasis: '12rem' },
  seats: { flexBasis: '5rem' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
})

interface Props {
  role: TypedRole
  number: number
  roles: readonly TypedRole[]
  members: readonly TeamMember[]
  isAsked: boolean
  onChange: (more: Partial<TypedRole>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One role: its name, and behind a button how it is shared. */
export function RoleForm({ role, number, roles, members, isAsked, onChange, onMove, onRemove }: Props) {
  const { roles: texts } = useTexts(teamTexts)
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const called = role.name.trim() === '' ? texts.role(number) : role.name
  const error = isAsked && role.name.trim() === '' ? texts.nameError : null
  return (
    <li className={styles.role}>
      <div className={styles.fields}>
        <Field
          label={`${texts.role(number)}: ${texts.name}`}
          className={styles.name}
          validationMessage={error}
        >
          <Input value={role.name} maxLength={40} onChange={(_, { value }) => onChange({ name: value })} />
        </Field>
        {isOpen && (
          <>
            <Field label={texts.seats} className={styles.seats}>
              <Select value={role.seats} onChange={(_, { value }) => onChange({ seats: value })}>
                {['1', '2', '3', '4'].map((seats) => (
                  <option key={seats}>{seats}</option>
                ))}
              </Select>
            </Field>
            <Field label={texts.how}>
              <Select value={role.how} onChange={(_, { value }) => onChange({ how: value })}>
                <option value="rotating">{texts.rotating}</option>
                <option value="ask-first">{texts.askFirst}</option>
                {members.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {texts.fixed(name)}
                  </option>
                ))}
              </Select>
            </Field>
            <LastsField role={role} onChange={onChange} />
            <Field label={texts.merges}>
              <Select value={role.mergesInto} onChange={(_, { value }) => onChange({ mergesInto: value })}>
                <option value="">{texts.alone}</option>
                {roles
                  .filter(({ id, name }) => id !== role.id && name.trim() !== '')
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {texts.into(name)}
                    </option>
                  ))}
              </Select>
            </Field>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${texts.details}: ${called}`}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.details}
        </Button>
        {number > 1 && (
          <Button
            size="small"
            icon={<span aria-hidden>↑</span>}
            aria-label={texts.up(called)}
            onClick={() => onMove(-1)}
          />
        )}
        {number < roles.length && (
          <Button
            size="small"
            icon={<span aria-hidden>↓</span>}
            aria-label={texts.down(called)}
            onClick={() => onMove(1)}
          />
        )}
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {texts.remove(called)}
        </Button>
      </div>
    </li>
  )
}

function LastsField({ role, onChange }: Pick<Props, 'role' | 'onChange'>) {
  const { roles: texts } = useTexts(teamTexts)
  const choices: [TypedRole['lasts'], string][] = [
    ['1', texts.meeting],
    ['2', texts.meetings(2)],
    ['3', texts.meetings(3)],
    ['4', texts.meetings(4)],
    ['month', texts.month],
    ['quarter', texts.quarter],
  ]
  if (role.lasts === 'kept') choices.push(['kept', '…'])
  return (
    <Field label={texts.lasts}>
      <Select
        value={role.lasts}
        onChange={(_, { value }) => onChange({ lasts: choices.find(([key]) => key === value)?.[0] ?? '1' })}
      >
        {choices.map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}
