import { Field, makeStyles, Select, Title3 } from '@fluentui/react-components'
import { useState } from 'react'
import { usePageStyles } from '../../frame/page-styles'
import { ViewNotice } from '../../frame/view-notice'
import { agendaTexts } from '../../text/agenda'
import { useDates } from '../../use/use-dates'
import { useKept } from '../../use/use-kept'
import { useSettled } from '../../use/use-settled'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { ChangeProtocol } from './change-protocol'
import { DocPreview } from './doc-preview'
import { HandoverNote } from './handover-note'
import { InsertAgenda } from './insert-agenda'
import { OpenActions } from './open-actions'
import { PlanForm } from './plan-form'
import { Topics } from './topics'
import { askOf, useChoice } from './use-choice'

const useStyles = makeStyles({
  meeting: { maxWidth: '24rem' },
})

/** The agenda of a coming meeting: chosen, fitted and filled here, and put into the team's Doc. */
export default function AgendaPage() {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  const { page } = usePageStyles()
  const dates = useDates()
  const [occurrence, setOccurrence] = useKept('agenda meeting')
  const [changing, setChanging] = useState<string | null>(null)
  const choosing = useChoice(occurrence === '' ? 'next' : occurrence)
  const asked = useSettled(askOf(choosing.choice))
  const { view, state } = useView('agenda', {
    ...(occurrence === '' ? {} : { occurrence }),
    ...asked,
    ...(changing === null ? {} : { change: changing }),
  })
  const meeting = view?.meeting ?? null
  return (
    <div className={page}>
      <div>
        <Title3 as="h2">{texts.title}</Title3>
        <ViewNotice state={state} />
      </div>
      {view !== null && meeting === null && <p>{texts.none}</p>}
      {view !== null && meeting !== null && (
        <>
          <Field label={texts.meeting} className={styles.meeting}>
            <Select value={meeting.id} onChange={(_, { value }) => setOccurrence(value)}>
              {view.meetings.map(({ id, date, start }) => (
                <option key={id} value={id}>
                  {texts.at(dates.day(date), dates.time(start))}
                </option>
              ))}
            </Select>
          </Field>
          <HandoverNote meeting={meeting} onUse={(template) => choosing.change({ template })} />
          {view.change === null || changing === null ? (
            <PlanForm
              key={meeting.id}
              protocols={view.protocols}
              meeting={meeting}
              choosing={choosing}
              onChange={setChanging}
            />
          ) : (
            <ChangeProtocol
              key={view.change.id}
              base={view.change}
              meeting={meeting}
              onEnd={() => {
                choosing.forget()
                setChanging(null)
              }}
            />
          )}
          {changing === null && <InsertAgenda meeting={meeting} choosing={choosing} />}
          <Topics meeting={meeting} />
          <OpenActions meeting={meeting} />
          {changing === null && <DocPreview blocks={meeting.preview} />}
        </>
      )}
    </div>
  )
}
