import { Field, makeStyles, Textarea } from '@fluentui/react-components'
import { type ChangeEvent, useEffect, useId, useState } from 'react'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useKept } from '../../use/use-kept'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import type { SchoolView } from './days-off'
import { FileEvents } from './file-events'
import { PressDialog } from './press-dialog'
import type { readSchoolFile } from './read-school-file'

const useStyles = makeStyles({
  file: { minHeight: '32px', maxWidth: '100%', color: 'inherit', fontFamily: 'inherit' },
})

type Read = ReturnType<typeof readSchoolFile>

/** What is asked travels in an address, which is not endless. */
const longestAsked = 3_600

function commandsOf(read: Read | null): Pressing[] | null {
  if (read === null || 'problem' in read) return null
  const { daysOff, earlyRelease } = read
  if (daysOff.length + earlyRelease.length === 0) return null
  return [{ type: 'import-dates', daysOff: [...daysOff], earlyRelease: [...earlyRelease] }]
}

/** The district's dates from its file: what is understood, what is left out and why, and what would change. */
export function ImportDialog({ view, onClose }: { view: SchoolView; onClose: () => void }) {
  const words = useTexts(schoolCalendarTexts).import
  const [pasted, paste, forget] = useKept('school file')
  const [file, setFile] = useState<string | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const input = useId()
  const styles = useStyles()
  const text = file ?? pasted

  useEffect(() => {
    if (text.trim() === '') return setRead(null)
    let current = true
    void import('./read-school-file').then(({ readSchoolFile: reader }) => {
      if (current) setRead(reader(text, view))
    })
    return () => {
      current = false
    }
  }, [text, view])

  async function choose({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [chosen] = target.files ?? []
    setProblem(null)
    setFile(null)
    if (chosen === undefined) return
    try {
      setFile(await chosen.text())
    } catch {
      setProblem(words.unreadable)
    }
  }

  const commands = commandsOf(read)
  const wrong = problem ?? (read !== null && 'problem' in read ? read.problem : null)
  return (
    <PressDialog
      title={words.title}
      confirm={words.confirm}
      commands={commands}
      unseen={JSON.stringify(commands).length > longestAsked ? words.long : null}
      onClose={(outcome) => {
        if (outcome === 'done') forget()
        onClose()
      }}
    >
      <p>{words.text}</p>
      <Field
        label={{ children: words.file, htmlFor: input }}
        {...(wrong === null ? {} : { validationMessage: wrong })}
      >
        <input
          className={styles.file}
          id={input}
          type="file"
          accept=".ics,.csv,text/calendar,text/csv"
          onChange={(e) => void choose(e)}
        />
      </Field>
      {file === null && (
        <Field label={words.paste}>
          <Textarea value={pasted} onChange={(_, { value }) => paste(value)} />
        </Field>
      )}
      {read !== null && !('problem' in read) && <FileEvents read={read} />}
      {read !== null && !('problem' in read) && commands === null && <p>{words.nothing}</p>}
    </PressDialog>
  )
}
