import { Title3 } from '@fluentui/react-components'
import { useId } from 'react'
import type { Server } from '../../server/server'
import { overviewTexts } from '../../text/overview'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { FeedbackForm } from './feedback-form'
import type { OverviewTeam } from './overview-answer'
import { OwnFeedback } from './own-feedback'
import { ProductsShown } from './products-shown'
import { useOverviewStyles } from './use-overview-styles'
import { WaitingFor } from './waiting-for'

interface Props {
  team: OverviewTeam
  server: Server
  onSent: () => void
}

/** One team, by what it shares. */
export function TeamShown({ team, server, onSent }: Props) {
  const { feedback: texts } = useTexts(overviewTexts)
  const styles = useOverviewStyles()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.team}>
      <Title3 as="h2" id={heading}>
        {team.name}
      </Title3>
      <WaitingFor feedback={team.feedback} />
      <ProductsShown products={team.products} />
      <MeetingsShown meetings={team.meetings} />
      <WinsShown wins={team.wins} />
      <h3 className={styles.title}>{texts.title}</h3>
      <FeedbackForm team={team.id} server={server} onSent={onSent} />
      <OwnFeedback own={team.feedback.own} />
    </section>
  )
}

function MeetingsShown({ meetings }: Pick<OverviewTeam, 'meetings'>) {
  const { meetings: texts } = useTexts(overviewTexts)
  const dates = useDates()
  const styles = useOverviewStyles()
  const { held, planned, cancelled, next } = meetings
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      <p className={styles.words}>
        {texts.counts(held, planned, cancelled)}. {next === null ? texts.noNext : texts.next(dates.day(next))}
      </p>
    </>
  )
}

function WinsShown({ wins }: Pick<OverviewTeam, 'wins'>) {
  const { wins: texts } = useTexts(overviewTexts)
  const dates = useDates()
  const styles = useOverviewStyles()
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      {wins.length === 0 && <p className={styles.words}>{texts.none}</p>}
      <ul className={styles.list}>
        {wins.map(({ date, text, people }) => (
          <li key={`${date} ${text}`} className={styles.item}>
            <p className={styles.words}>{text}</p>
            <p className={styles.quiet}>
              {[dates.day(date), ...(people.length === 0 ? [] : [texts.about(dates.list(people))])].join(
                ' · ',
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
