import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { meetingTexts } from '../../text/meeting'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { Meeting, Part } from './shown'
import { useFocusKept } from './use-focus-kept'
import { WordsForm } from './words-form'

const useStyles = makeStyles({
  box: { outlineStyle: 'none' },
  list: { margin: '4px 0', paddingInlineStart: '16px', overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-wrap' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
})

type Note = Part['notes'][number]

/** What was noted: one's own notes can be changed and taken back. */
export function NoteList({ notes, shortened, meeting }: Meeting['otherNotes'] & { meeting: Meeting }) {
  const { notes: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const { box, press } = useFocusKept()
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note, place) => (
            <li key={note.id ?? place}>
              <OneNote note={note} meeting={meeting} onPress={press} />
            </li>
          ))}
        </ul>
      )}
      {shortened && <p className={styles.quiet}>{texts.shortened}</p>}
    </div>
  )
}

interface NoteProps {
  note: Note
  meeting: Meeting
  onPress: () => void
}

function OneNote({ note: { id, text, by, own, part }, meeting, onPress }: NoteProps) {
  const { notes: texts, save, cancel } = useTexts(meetingTexts)
  const styles = useStyles()
  const { busy, problem, run } = useDoing()
  const [state, setState] = useState<'shown' | 'changing' | 'changed'>('shown')
  const { occurrence, filed } = meeting
  if (state === 'changing' && id !== null)
    return (
      <WordsForm
        name={`note ${id}`}
        label={texts.changeOf(text)}
        submit={save}
        initial={text}
        commands={(typed) => [{ type: 'write-note', id, occurrence, part, text: typed }]}
        focused
        onDone={() => setState('changed')}
        cancel={{ label: cancel, onCancel: () => setState('changed') }}
      />
    )
  return (
    <>
      <span className={styles.text}>{text}</span>{' '}
      <span className={styles.quiet}>{id === null ? texts.fromDoc : by}</span>
      {own && id !== null && !filed && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={texts.changeOf(text)}
            autoFocus={state === 'changed'}
            onClick={() => setState('changing')}
          >
            {texts.change}
          </Button>
          <Button
            size="small"
            aria-label={texts.takeBackOf(text)}
            disabledFocusable={busy}
            onClick={() => {
              onPress()
              void run({ type: 'withdraw-note', id })
            }}
          >
            {texts.takeBack}
          </Button>
        </div>
      )}
      <Problem text={problem} />
    </>
  )
}

interface PartNotesProps {
  part: Part
  meeting: Meeting
  /** Whoever writes is not interrupted when the meeting goes on to another part. */
  onWrite: () => void
}

/** The notes under a part, and a box for another. */
export function PartNotes({ part, meeting, onWrite }: PartNotesProps) {
  const { notes: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const { occurrence, filed } = meeting
  const { code, title, notes, shortened } = part
  return (
    <>
      {notes.length > 0 && <p className={styles.quiet}>{texts.title}</p>}
      <NoteList notes={notes} shortened={shortened} meeting={meeting} />
      {!filed && (
        <WordsForm
          name={`note ${occurrence} ${code}`}
          label={texts.label(title)}
          submit={texts.add}
          onWrite={onWrite}
          commands={(text, id) => [{ type: 'write-note', id, occurrence, part: code, text }]}
        />
      )}
    </>
  )
}
