import { Button, Text } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { agendaTexts } from '../../text/agenda'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { AddTopic } from './add-topic'
import { GoalTag } from './goal-tag'
import type { MeetingAgenda } from './meeting-agenda'
import { useThingStyles } from './thing-styles'

/** What the team talks about at this meeting, with what came over. */
export function Topics({ meeting }: { meeting: MeetingAgenda }) {
  const texts = useTexts(agendaTexts)
  const styles = useThingStyles()
  const dates = useDates()
  const { run, busy, problem } = useDoing()
  return (
    <section className={styles.section} aria-labelledby="topics">
      <h3 id="topics" className={styles.heading}>
        {texts.topics}
      </h3>
      {meeting.topics.length === 0 && <p className={styles.none}>{texts.noTopics}</p>}
      <ul className={styles.list}>
        {meeting.topics.map(({ id, text, by, minutes, state, forGoal, age }) => {
          const name = text ?? texts.erased
          const facts = [
            ...(state === 'open' ? [] : [state === 'parked' ? texts.parkedState : texts.finished]),
            ...(minutes === null ? [] : [texts.forMinutes(minutes)]),
            ...(age === null ? [] : [texts.age(age.meetings, dates.short(age.since))]),
            ...(by === null ? [] : [by]),
          ]
          return (
            <li key={id} className={styles.thing}>
              <div className={styles.words}>
                <Text>{name}</Text>
                <Text size={200} className={styles.facts}>
                  {facts.join(' · ')}
                </Text>
              </div>
              {state !== 'finished' && (
                <div className={styles.buttons}>
                  <GoalTag {...{ meeting, id, name, busy, run }} thing="item" tagged={forGoal} />
                  <Button
                    size="small"
                    aria-label={`${texts.done}: ${name}`}
                    disabledFocusable={busy}
                    onClick={() => void run({ type: 'finish-item', id })}
                  >
                    {texts.done}
                  </Button>
                  {state === 'open' && (
                    <Button
                      size="small"
                      aria-label={`${texts.park}: ${name}`}
                      disabledFocusable={busy}
                      onClick={() => void run({ type: 'park-item', id })}
                    >
                      {texts.park}
                    </Button>
                  )}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <Problem text={problem} />
      <AddTopic occurrence={meeting.id} />
    </section>
  )
}
