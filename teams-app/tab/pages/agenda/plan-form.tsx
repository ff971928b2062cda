import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { agendaTexts } from '../../text/agenda'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { ChooseProtocol } from './choose-protocol'
import type { MeetingAgenda, Protocols } from './meeting-agenda'
import { PartList } from './part-list'
import { type Choosing, chooseCommand, wholeMinutes } from './use-choice'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  minutes: { maxWidth: '8rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
})

interface Props {
  protocols: Protocols
  meeting: MeetingAgenda
  choosing: Choosing
  onChange: (template: string) => void
}

/** Protocol and minutes; the parts are fitted while one types, and nothing is written before "Use this agenda". */
export function PlanForm({ protocols, meeting, choosing, onChange }: Props) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const { choice, change, forget } = choosing
  const { plan } = meeting
  const minutes = choice.minutes ?? String(plan.minutes)
  const command = chooseCommand(meeting, choice)
  const isNew = Object.keys(choice).length > 0
  const save = async () => {
    if (command !== null && (await run(command))) forget()
  }
  return (
    <section className={styles.form} aria-labelledby="plan">
      <h3 id="plan" className={styles.heading}>
        {texts.plan}
      </h3>
      <ChooseProtocol
        protocols={protocols}
        chosen={choice.template ?? plan.template}
        onChosen={(template) => change({ template, parts: undefined })}
      />
      <Field
        label={texts.minutes}
        className={styles.minutes}
        validationMessage={wholeMinutes(minutes) === undefined ? texts.minutesError : null}
      >
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={480}
          value={minutes}
          onChange={(_, { value }) => change({ minutes: value, parts: undefined })}
        />
      </Field>
      <Problem text={plan.problem ?? problem} />
      <PartList meeting={meeting} choosing={choosing} divided={meeting.saved.divided} />
      {isNew && <p>{texts.unsaved}</p>}
      <div className={styles.buttons}>
        {isNew && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={busy || command === null || plan.problem !== null}
              onClick={save}
            >
              {texts.save}
            </Button>
            <Button onClick={forget}>{texts.undo}</Button>
          </>
        )}
        {plan.template !== null && (
          <Button onClick={() => onChange(choice.template ?? plan.template ?? '')}>{texts.change}</Button>
        )}
      </div>
    </section>
  )
}
