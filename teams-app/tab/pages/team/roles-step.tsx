import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { teamTexts } from '../../text/team'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { AddRole } from './add-role'
import { RoleForm } from './role-form'
import { readRoles, rolesCommand, rolesFrom, type TypedRole, withoutRole, withRole } from './roles-typed'
import { StepButtons, type Way } from './step-buttons'
import type { TeamPageView } from './team-view'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  text: { margin: 0 },
})

/** The roles of a meeting in their order, by names that the team may choose. */
export function RolesStep({ view, way }: { view: TeamPageView; way: Way }) {
  const { roles: texts, charter } = useTexts(teamTexts)
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const [text, setText, forget] = useKept('charter roles')
  const [isAsked, setAsked] = useState(false)
  if (!view.mayLead)
    return (
      <>
        <ol>
          {view.roles.had.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ol>
        <p className={styles.text}>{charter.ofLead(view.leads)}</p>
        <StepButtons way={way} busy={false} onSave={null} />
      </>
    )
  const roles = readRoles(text) ?? rolesFrom(view.roles)
  const put = (next: readonly TypedRole[]) => setText(JSON.stringify(next))
  const isFaulty = roles.length === 0 || roles.some(({ name }) => name.trim() === '')
  const save = async () => {
    setAsked(true)
    if (isFaulty || (text !== '' && !(await run(rolesCommand(roles, view.roles))))) return
    forget()
    way.onNext()
  }
  const move = (at: number, to: number) => {
    const next = [...roles]
    next.splice(to, 0, ...next.splice(at, 1))
    put(next)
  }
  return (
    <>
      <p className={styles.text}>{texts.order}</p>
      <ol className={styles.list}>
        {roles.map((role, index) => (
          <RoleForm
            key={role.id}
            role={role}
            number={index + 1}
            roles={roles}
            members={view.members}
            isAsked={isAsked}
            onChange={(more) => put(roles.map((one) => (one.id === role.id ? { ...one, ...more } : one)))}
            onMove={(by) => move(index, index + by)}
            onRemove={() => put(withoutRole(roles, role.id))}
          />
        ))}
      </ol>
      {roles.length < 8 && (
        <AddRole
          offered={view.roles.offered.filter(({ id }) => roles.every((role) => role.id !== id))}
          onAdd={(role) => put(withRole(roles, role))}
        />
      )}
      <Problem text={isAsked && roles.length === 0 ? texts.none : problem} />
      <StepButtons way={way} busy={busy} onSave={() => void save()} />
    </>
  )
}
