import { Button, Text } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { agendaTexts } from '../../text/agenda'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { MeetingAgenda } from './meeting-agenda'
import { useThingStyles } from './thing-styles'

/** What somebody has still to do, with its age, until it is done or dropped. */
export function OpenActions({ meeting }: { meeting: MeetingAgenda }) {
  const texts = useTexts(agendaTexts)
  const styles = useThingStyles()
  const dates = useDates()
  const { run, busy, problem } = useDoing()
  const close = (id: string, how: 'done' | 'dropped') => void run({ type: 'close-action', id, how })
  return (
    <section className={styles.section} aria-labelledby="actions">
      <h3 id="actions" className={styles.heading}>
        {texts.actions}
      </h3>
      {meeting.actions.length === 0 && <p className={styles.none}>{texts.noActions}</p>}
      <ul className={styles.list}>
        {meeting.actions.map(({ id, text, owner, mine, due, age }) => {
          const name = text ?? texts.erased
          const facts = [
            mine ? `${owner} (${texts.mine})` : owner,
            ...(due === null ? [] : [texts.due(dates.short(due))]),
            ...(age === null ? [] : [texts.age(age.meetings, dates.short(age.since))]),
          ]
          return (
            <li key={id} className={styles.thing}>
              <div className={styles.words}>
                <Text>{name}</Text>
                <Text size={200} className={styles.facts}>
                  {facts.join(' · ')}
                </Text>
              </div>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={`${texts.done}: ${name}`}
                  disabledFocusable={busy}
                  onClick={() => close(id, 'done')}
                >
                  {texts.done}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${texts.drop}: ${name}`}
                  disabledFocusable={busy}
                  onClick={() => close(id, 'dropped')}
                >
                  {texts.drop}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      <Problem text={problem} />
    </section>
  )
}
