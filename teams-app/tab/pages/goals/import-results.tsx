import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { goalsTexts } from '../../text/goals'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { FormDialog } from './form-dialog'
import { ImportPreview } from './import-preview'
import { useResultsFile } from './use-results-file'
import { wrong } from './wrong'

const useStyles = makeStyles({ file: { minHeight: '24px', maxWidth: '100%' } })

/** Results from a file or from a sheet: what would be kept is shown before anything leaves the device. */
export function ImportResults({ today, onClose }: { today: string; onClose: () => void }) {
  const texts = useTexts(goalsTexts).import
  const styles = useStyles()
  const [title, setTitle, forgetTitle] = useKept('results title')
  const [date, setDate] = useState(today)
  const [pasted, paste] = useState('')
  const [tried, setTried] = useState(false)
  const [id] = useState(newId)
  const { read, take, open } = useResultsFile()
  const { run, problem, busy } = useDoing()
  const input = useId()
  const refused = read !== null && 'problem' in read ? read.problem : null
  const file = read !== null && 'file' in read ? read.file : null

  async function keep(): Promise<boolean> {
    setTried(true)
    if (file === null || title.trim() === '') return false
    const done = await run({ type: 'add-results', id, title, date, rows: [...file.rows] })
    if (done) forgetTitle()
    return done
  }

  return (
    <FormDialog
      title={texts.title}
      confirm={texts.button}
      problem={problem ?? refused ?? (tried && file === null ? texts.nothing : null)}
      busy={busy}
      onSend={keep}
      onClose={onClose}
    >
      <p>{texts.text}</p>
      <p>{texts.columns}</p>
      <Field label={{ children: texts.file, htmlFor: input }}>
        <input
          id={input}
          type="file"
          className={styles.file}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onChange={({ target }) => {
            paste('')
            void open(target.files?.[0])
          }}
        />
      </Field>
      <Field label={texts.paste}>
        <Textarea
          value={pasted}
          onChange={(_, { value }) => {
            paste(value)
            void take(value)
          }}
        />
      </Field>
      {file !== null && <ImportPreview file={file} />}
      <Field
        label={texts.name}
        hint={texts.nameHint}
        {...wrong(tried && title.trim() === '' ? texts.nameWrong : null)}
      >
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label={texts.date}>
        <Input type="date" value={date} max={today} onChange={(_, { value }) => setDate(value)} />
      </Field>
    </FormDialog>
  )
}
