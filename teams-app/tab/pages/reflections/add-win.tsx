import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { Problem } from '../../frame/problem'
import { PupilGuard } from '../../guard/pupil-guard'
import { winsTexts } from '../../text/wins'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { Part } from './part'
import type { ShownWins } from './shown'
import { usePageStyles } from './use-page-styles'

/** A win of the meeting in hand, and whom it is about. */
export function AddWin({ meeting, members }: Pick<ShownWins, 'meeting' | 'members'>) {
  const { add: texts } = useTexts(winsTexts)
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  const [text, keepText, forgetText] = useKept('win')
  const [kept, keepPeople, forgetPeople] = useKept('people of win')
  const [said, setSaid] = useState<'empty' | 'saved' | null>(null)
  const people = kept.split(' ').filter((id) => members.some((member) => member.id === id))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || meeting === null) return
    if (text.trim() === '') return setSaid('empty')
    setSaid(null)
    if (!(await run({ type: 'log-win', id: newId(), occurrence: meeting.id, text, people }))) return
    forgetText()
    forgetPeople()
    setSaid('saved')
  }

  return (
    <Part title={texts.title}>
      {meeting === null ? (
        <p>{texts.noMeeting}</p>
      ) : (
        <form className={styles.form} onSubmit={(event) => void save(event)}>
          <Field label={texts.text} validationMessage={said === 'empty' ? texts.empty : null}>
            <Textarea resize="vertical" value={text} onChange={(_, { value }) => keepText(value)} />
          </Field>
          <PupilGuard text={text} onText={keepText} colleagues={members.map(({ name }) => name)} />
          {members.length > 0 && (
            <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
              <legend>{texts.people}</legend>
              {members.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={people.includes(id)}
                  onChange={(_, { checked }) => {
                    const others = people.filter((one) => one !== id)
                    keepPeople([...others, ...(checked === true ? [id] : [])].join(' '))
                  }}
                />
              ))}
            </fieldset>
          )}
          <div>
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {texts.save}
            </Button>
          </div>
          <Problem text={problem} />
          <p aria-live="polite" className={styles.words}>
            {said === 'saved' ? texts.saved : ''}
          </p>
        </form>
      )}
    </Part>
  )
}
