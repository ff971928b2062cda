import { Card, makeStyles, Subtitle2 } from '@fluentui/react-components'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { TalkOfView, TryOfView } from './goals-view'

const useStyles = makeStyles({
  talk: { '& dl': { margin: 0 }, '& dd': { marginInlineStart: '16px' }, '& ul': { margin: 0 } },
})

/** What was seen, why, and what came of what was tried. */
export function FinishedTalk({ talk }: { talk: TalkOfView }) {
  const texts = useTexts(goalsTexts).talks
  const styles = useStyles()
  const { short } = useDates()
  const { see, why, tries, finished, openedOn } = talk
  return (
    <Card className={styles.talk}>
      <Subtitle2 as="h5" style={{ margin: 0 }}>
        {texts.opened(short(openedOn))}
      </Subtitle2>
      <dl>
        <dt>{texts.see}</dt>
        <dd>{see ?? texts.unwritten}</dd>
        <dt>{texts.why}</dt>
        <dd>{why ?? texts.unwritten}</dd>
        <dt>{texts.tries}</dt>
        <dd>
          {finished?.noChange === true ? (
            texts.noChange
          ) : (
            <ul>
              {tries.map((one) => (
                <li key={one.id}>
                  <Outcome tried={one} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </Card>
  )
}

function Outcome({ tried: { text, name, by, judged, evidence } }: { tried: TryOfView }) {
  const texts = useTexts(goalsTexts).talks
  const { who } = useTexts(goalsTexts).due
  const { short } = useDates()
  const outcome = judged === null ? texts.waits : texts.outcome[judged.how]
  return (
    <>
      {text ?? texts.gone} ({who(name, short(by))}). <strong>{outcome}.</strong> {evidence ?? ''}
    </>
  )
}
