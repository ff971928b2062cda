import { Switch, Title3 } from '@fluentui/react-components'
import { ViewNotice } from '../../frame/view-notice'
import { settingsTexts } from '../../text/settings'
import { usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'

/** What one has set for oneself, and who sees what. */
export default function SettingsPage() {
  const texts = useTexts(settingsTexts)
  const { view, state } = useView('settings', {})
  const press = usePress()
  return (
    <>
      <Title3 as="h2">{texts.title}</Title3>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <Switch
            label={texts.quiet}
            checked={view.quiet}
            onChange={(_, { checked }) =>
              void press([{ type: 'set-quiet', member: view.member, quiet: checked }])
            }
          />
          <h3>{texts.whoSees}</h3>
          <ul>
            <li>{view.reflections}</li>
            <li>{view.anonymous}</li>
          </ul>
        </>
      )}
    </>
  )
}
