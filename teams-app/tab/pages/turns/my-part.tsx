import { Switch } from '@fluentui/react-components'
import { useState } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import { myPartTexts } from '../../text/my-part'
import { usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { FeedAddress } from './feed-address'
import { MyAbsences } from './my-absences'
import { MyRoles } from './my-roles'
import { RoleDialog } from './role-dialog'

/** What the reader does in the team: days away, each role, messages, and the personal calendar. */
export function MyPart() {
  const texts = useTexts(myPartTexts)
  const { view, state } = useView('my-part', {})
  const press = usePress()
  const [changing, setChanging] = useState<string | null>(null)
  const role = view?.roles.find(({ id }) => id === changing)
  return (
    <>
      <h3>{texts.title}</h3>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <MyRoles view={view} onChange={setChanging} />
          <MyAbsences view={view} />
          <h4>{texts.messages}</h4>
          <Switch
            label={texts.quiet}
            checked={view.quiet}
            onChange={(_, { checked }) =>
              void press([{ type: 'set-quiet', member: view.member, quiet: checked }])
            }
          />
          <FeedAddress />
          {role !== undefined && <RoleDialog view={view} role={role} onClose={() => setChanging(null)} />}
        </>
      )}
    </>
  )
}
