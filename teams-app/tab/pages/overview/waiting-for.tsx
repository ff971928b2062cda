import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { overviewTexts } from '../../text/overview'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { OverviewTeam } from './overview-answer'
import { useOverviewStyles } from './use-overview-styles'

/** Whether the team waits for feedback, in words (FEATURES 36). */
export function WaitingFor({ feedback }: Pick<OverviewTeam, 'feedback'>) {
  const { feedback: texts } = useTexts(overviewTexts)
  const dates = useDates()
  const styles = useOverviewStyles()
  const { waitsSince, waitsOverWeek, last } = feedback
  if (waitsSince !== null && waitsOverWeek)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.overWeek(dates.day(waitsSince))}.</MessageBarBody>
      </MessageBar>
    )
  return (
    <p className={styles.words}>
      {waitsSince !== null
        ? texts.waits(dates.day(waitsSince))
        : last !== null
          ? texts.given(dates.day(last))
          : texts.nothingYet}
      .
    </p>
  )
}
