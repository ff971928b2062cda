import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { agendaTexts } from '../../text/agenda'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import type { MeetingAgenda } from './meeting-agenda'
import { type Choosing, chooseCommand } from './use-choice'
import { useInsertAgenda } from './use-insert-agenda'

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
})

/** The button that puts the agenda into the team's Doc, with what is chosen and not saved yet. */
export function InsertAgenda({ meeting, choosing }: { meeting: MeetingAgenda; choosing: Choosing }) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  const { id, doc, plan } = meeting
  const { insert, busy, problem } = useInsertAgenda()
  const [asked, setAsked] = useKept(`asked into doc ${id}`)
  const isNew = Object.keys(choosing.choice).length > 0
  const choose = isNew ? chooseCommand(meeting, choosing.choice) : null
  const put = async () => {
    if (!(await insert(id, choose === null ? [] : [choose]))) return
    choosing.forget()
    setAsked('yes')
  }
  const title = isNew ? texts.doc.saveAndPut : doc?.there ? texts.doc.update : texts.doc.put
  if (doc === null) return <p className={styles.text}>{texts.doc.none}</p>
  return (
    <div className={styles.box}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || plan.problem !== null || (isNew && choose === null)}
          onClick={put}
        >
          {title}
        </Button>
        {doc.link !== null && (
          <Link href={doc.link} target="_blank" rel="noopener noreferrer">
            {texts.doc.open}
          </Link>
        )}
      </div>
      <div aria-live="polite">
        {doc.there ? (
          <p className={styles.text}>{texts.doc.there}</p>
        ) : (
          asked !== '' && <p className={styles.text}>{texts.doc.asked}</p>
        )}
      </div>
      <Problem text={problem} />
    </div>
  )
}
