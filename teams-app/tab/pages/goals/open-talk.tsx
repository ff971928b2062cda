import { Card, makeStyles, Subtitle2 } from '@fluentui/react-components'
import { useId } from 'react'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { FinishTalk } from './finish-talk'
import type { GoalsView, TalkOfView } from './goals-view'
import { TalkStep } from './talk-step'
import { TalkTries } from './talk-tries'

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: '16px', margin: 0, paddingInlineStart: '20px' },
  about: { margin: 0 },
})

/** The four steps of a talk about data, in their order; each is saved on its own. */
export function OpenTalk({ talk, view }: { talk: TalkOfView; view: GoalsView }) {
  const texts = useTexts(goalsTexts).talks
  const { untitled } = useTexts(goalsTexts).results
  const styles = useStyles()
  const { short } = useDates()
  const heading = useId()
  const colleagues = view.members.map(({ name }) => name)
  return (
    <Card role="group" aria-labelledby={heading}>
      <Subtitle2 as="h4" id={heading} style={{ margin: 0 }}>
        {texts.opened(short(talk.openedOn))}
      </Subtitle2>
      {talk.about !== null && <p className={styles.about}>{texts.about(talk.about.title ?? untitled)}</p>}
      <ol className={styles.steps}>
        <li>
          <TalkStep
            talk={talk.id}
            step="see"
            written={talk.see}
            label={texts.see}
            hint={texts.seeHint}
            colleagues={colleagues}
          />
        </li>
        <li>
          <TalkStep
            talk={talk.id}
            step="why"
            written={talk.why}
            label={texts.why}
            hint={texts.whyHint}
            colleagues={colleagues}
          />
        </li>
        <li>
          <TalkTries talk={talk} view={view} />
        </li>
        <li>
          <FinishTalk talk={talk} />
        </li>
      </ol>
    </Card>
  )
}
