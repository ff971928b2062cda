import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { agendaTexts } from '../../text/agenda'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import type { ChangedProtocol, MeetingAgenda } from './meeting-agenda'
import {
  faultsOf,
  isFaulty,
  type Row,
  readTyped,
  type TypedProtocol,
  templateOf,
  totalOf,
  typedFrom,
} from './own-protocol'
import { PartForm } from './part-form'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  name: { maxWidth: '32rem' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  base: ChangedProtocol
  meeting: MeetingAgenda
  onEnd: () => void
}

/** A protocol as the team writes it, a row a part; saved, it is the team's own and chosen for the meeting. */
export function ChangeProtocol({ base: { id, own, template }, meeting, onEnd }: Props) {
  const texts = useTexts(agendaTexts)
  const { ourOwn } = texts
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const [text, setText, forget] = useKept(`protocol ${id}`)
  const [isAsked, setAsked] = useState(false)
  const typed = readTyped(text) ?? typedFrom(template, own ? template.title : ourOwn.copyOf(template.title))
  const put = (more: Partial<TypedProtocol>) => setText(JSON.stringify({ ...typed, ...more }))
  const change = (at: number, more: Partial<Row>) =>
    put({ rows: typed.rows.map((one, index) => (index === at ? { ...one, ...more } : one)) })
  const move = (at: number, to: number) => {
    const rows = [...typed.rows]
    rows.splice(to, 0, ...rows.splice(at, 1))
    put({ rows })
  }
  const add = () => {
    const key = `own-${newId().slice(0, 8)}`
    const [purpose, prompts] = [ourOwn.newPurpose, ourOwn.newPrompts.join('\n')]
    put({ rows: [...typed.rows, { key, from: null, title: '', minutes: '5', least: '2', purpose, prompts }] })
  }
  const end = () => {
    forget()
    onEnd()
  }
  const save = async () => {
    setAsked(true)
    if (isFaulty(typed)) return
    const made = templateOf(template, typed)
    const least = made.parts.reduce((sum, { leastMinutes }) => sum + leastMinutes, 0)
    const known = own ? id : newId()
    const minutes = meeting.plan.minutes >= least ? meeting.plan.minutes : made.minutes
    const kept = await run(
      { type: 'save-template', id: known, template: made },
      { type: 'choose-template', occurrence: meeting.id, template: known, minutes },
    )
    if (kept) end()
  }
  return (
    <section className={styles.form} aria-labelledby="own">
      <h3 id="own" className={styles.heading}>
        {ourOwn.title}
      </h3>
      <Field
        label={ourOwn.name}
        className={styles.name}
        validationMessage={isAsked && typed.title.trim() === '' ? ourOwn.nameError : null}
      >
        <Input value={typed.title} maxLength={80} onChange={(_, { value }) => put({ title: value })} />
      </Field>
      <ol className={styles.list}>
        {typed.rows.map((one, index) => (
          <PartForm
            key={one.key}
            row={one}
            number={index + 1}
            count={typed.rows.length}
            faults={isAsked ? faultsOf(one) : null}
            onChange={(more) => change(index, more)}
            onMove={(by) => move(index, index + by)}
            onRemove={() => put({ rows: typed.rows.filter((_, at) => at !== index) })}
          />
        ))}
      </ol>
      <div className={styles.buttons}>
        {typed.rows.length < 16 && <Button onClick={add}>{ourOwn.add}</Button>}
      </div>
      <Text aria-live="polite">{ourOwn.total(totalOf(typed))}</Text>
      <Problem text={isAsked && isFaulty(typed) ? ourOwn.mend : problem} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={save}>
          {ourOwn.save}
        </Button>
        <Button onClick={end}>{ourOwn.cancel}</Button>
      </div>
    </section>
  )
}
