import { Title3 } from '@fluentui/react-components'
import { ViewNotice } from '../../frame/view-notice'
import { goalsTexts } from '../../text/goals'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { DueTries } from './due-tries'
import { GoalPart } from './goal-part'
import { ResultsPart } from './results-part'
import { TalksPart } from './talks-part'

/** The team's goal in numbers, results by standard, and the talks about them. */
export default function GoalsPage() {
  const texts = useTexts(goalsTexts)
  const { view, state } = useView('goals', {})
  return (
    <>
      <Title3 as="h2">{texts.title}</Title3>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <DueTries view={view} />
          <GoalPart view={view} />
          <ResultsPart view={view} />
          <TalksPart view={view} />
        </>
      )}
    </>
  )
}
