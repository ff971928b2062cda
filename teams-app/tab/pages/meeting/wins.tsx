import { Checkbox, makeStyles } from '@fluentui/react-components'
import { meetingTexts } from '../../text/meeting'
import { useDates } from '../../use/use-dates'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { AddWords } from './add-words'
import { Section } from './section'
import type { Meeting, Page } from './shown'
import { ThingList } from './thing-list'

const useStyles = makeStyles({
  legend: { padding: 0 },
  about: { margin: 0, padding: 0, border: 'none' },
  people: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))' },
})

/** What went well; who wrote a win or is named in it takes it back. */
export function Wins({ page, meeting }: { page: Page; meeting: Meeting }) {
  const { wins: texts, notes } = useTexts(meetingTexts)
  const dates = useDates()
  const things = meeting.wins.map(({ id, text, by, about, mayTakeBack }) => ({
    id,
    text,
    about: [by, ...(about.length === 0 ? [] : [texts.about(dates.list(about))])],
    buttons:
      mayTakeBack && !meeting.filed
        ? [
            {
              label: notes.takeBack,
              name: notes.takeBackOf(text),
              commands: [{ type: 'withdraw-win' as const, id }],
            },
          ]
        : [],
  }))
  return (
    <Section title={texts.title}>
      <ThingList things={things} none={texts.none} />
      {!meeting.filed && <NewWin page={page} meeting={meeting} />}
    </Section>
  )
}

function NewWin({ page, meeting: { occurrence } }: { page: Page; meeting: Meeting }) {
  const { wins: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const name = `win ${occurrence}`
  const [kept, keep, forget] = useKept(`${name} people`)
  const people = kept.split(' ').filter((id) => id !== '')
  const toggle = (id: string, about: boolean) =>
    keep([...people.filter((other) => other !== id), ...(about ? [id] : [])].join(' '))
  return (
    <AddWords
      name={name}
      label={texts.label}
      opener={texts.open}
      submit={texts.add}
      commands={(text, id) => [{ type: 'log-win', id, occurrence, text, people }]}
      onDone={forget}
    >
      <fieldset className={styles.about}>
        <legend className={styles.legend}>{texts.people}</legend>
        <div className={styles.people}>
          {page.people
            .filter(({ id }) => id !== page.viewer)
            .map(({ id, name: called }) => (
              <Checkbox
                key={id}
                label={called}
                checked={people.includes(id)}
                onChange={(_, { checked }) => toggle(id, checked === true)}
              />
            ))}
        </div>
      </fieldset>
    </AddWords>
  )
}
