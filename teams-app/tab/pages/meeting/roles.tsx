import { makeStyles, tokens } from '@fluentui/react-components'
import { meetingTexts } from '../../text/meeting'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { Section } from './section'
import type { Meeting, Page } from './shown'

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px' },
  line: { display: 'contents' },
  role: { color: tokens.colorNeutralForeground2 },
  people: { margin: 0, overflowWrap: 'anywhere' },
})

/** Who does what today. */
export function Roles({ page: { viewer }, meeting: { roles } }: { page: Page; meeting: Meeting }) {
  const { roles: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const dates = useDates()
  return (
    <Section title={texts.title}>
      <dl className={styles.list}>
        {roles.map(({ role, title, people }) => (
          <div key={role} className={styles.line}>
            <dt className={styles.role}>{title}</dt>
            <dd className={styles.people}>
              {people.length === 0
                ? texts.nobody
                : dates.list(people.map(({ id, name }) => (id === viewer ? `${name} (${texts.you})` : name)))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
