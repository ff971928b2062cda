import { Switch, Title3 } from '@fluentui/react-components'
import { ViewNotice } from '../../frame/view-notice'
import { settingsTexts } from '../../text/settings'
import { usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { BeForgotten } from './be-forgotten'
import { TakeEverything } from './take-everything'

/** What one has set for oneself, who sees what, and what becomes of one's data. */
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
          <h3>{texts.messages}</h3>
          <Switch
            label={texts.quiet}
            checked={view.quiet}
            onChange={(_, { checked }) =>
              void press([{ type: 'set-quiet', member: view.member, quiet: checked }])
            }
          />
          <h3>{texts.whoSees}</h3>
          <dl>
            <dt>{texts.withName}</dt>
            <dd>{view.reflections}</dd>
            <dt>{texts.withoutName}</dt>
            <dd>{view.anonymous}</dd>
            <dt>{texts.turns}</dt>
            <dd>{texts.turnsText}</dd>
            <dt>{texts.away}</dt>
            <dd>{texts.awayText}</dd>
          </dl>
          <TakeEverything />
          <BeForgotten />
        </>
      )}
    </>
  )
}
