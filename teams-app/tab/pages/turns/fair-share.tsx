import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Views } from '../../../src/tab/views'
import { ViewNotice } from '../../frame/view-notice'
import { turnsTexts } from '../../text/turns'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { ShareBar } from './share-bar'
import { useNumbers } from './use-numbers'

type Role = NonNullable<Views['fair-share']['view']['roles']>[number]

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '48rem' },
  cell: {
    padding: '6px 8px 6px 0',
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'end', width: '5rem' },
  picture: { width: '40%', '@media (max-width: 640px)': { width: '25%' } },
})

/** Turns done against the fair share. Balances are the team's own, and no ranking: the order is that of the list. */
export function FairShare() {
  const { share: texts } = useTexts(turnsTexts)
  const { view, state } = useView('fair-share', {})
  const [chosen, setChosen] = useState('')
  const role = view?.roles?.find(({ id }) => id === chosen) ?? view?.roles?.[0]
  return (
    <>
      <h3>{texts.title}</h3>
      <ViewNotice state={state} />
      {view?.roles === null && <p>{texts.hidden}</p>}
      {view?.roles != null && view.roles.length > 1 && (
        <Field label={texts.role}>
          <Select value={role?.id ?? ''} onChange={(_, { value }) => setChosen(value)}>
            {view.roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {role !== undefined && (role.rows.length === 0 ? <p>{texts.nobody}</p> : <Shares role={role} />)}
    </>
  )
}

function Shares({ role }: { role: Role }) {
  const { share: texts, you } = useTexts(turnsTexts)
  const styles = useStyles()
  const turns = useNumbers()
  const most = Math.max(...role.rows.flatMap(({ done, share }) => [done, share]), 100)
  return (
    <>
      <p>{texts.text}</p>
      <table className={styles.table} aria-label={`${texts.title}: ${role.title}`}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {texts.member}
            </th>
            <td className={styles.cell} />
            <th scope="col" className={styles.cell}>
              {texts.done}
            </th>
            <th scope="col" className={styles.cell}>
              {texts.fair}
            </th>
          </tr>
        </thead>
        <tbody>
          {role.rows.map(({ id, name, you: isYou, done, share }) => (
            <tr key={id}>
              <th scope="row" className={styles.cell}>
                {isYou ? you(name) : name}
              </th>
              <td className={`${styles.cell} ${styles.picture}`} aria-hidden="true">
                <ShareBar done={done} share={share} most={most} />
              </td>
              <td className={styles.cell}>{turns(done)}</td>
              <td className={styles.cell}>{turns(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.note}</p>
    </>
  )
}
