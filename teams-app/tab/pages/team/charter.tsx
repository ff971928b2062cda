import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { teamTexts } from '../../text/team'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { CharterSteps } from './charter-steps'
import type { RhythmTyped } from './rhythm-typed'
import type { TeamPageView } from './team-view'
import { useRhythmWords } from './use-rhythm-words'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  terms: { margin: 0, overflowWrap: 'anywhere' },
  term: { fontWeight: tokens.fontWeightSemibold },
  words: { marginInlineStart: 0, marginBlockEnd: tokens.spacingVerticalM, whiteSpace: 'pre-line' },
})

interface Props {
  view: TeamPageView
  onRhythm: (typed: RhythmTyped | null) => void
}

/** The charter as it stands, or the six steps in which it is written. */
export function Charter({ view, onRhythm }: Props) {
  const texts = useTexts(teamTexts)
  const { fields, empty, title, complete, change } = texts.charter
  const styles = useStyles()
  const rhythm = useRhythmWords(view.rhythm)
  const [step, setStep, forgetStep] = useKept('charter step')
  const { vision, goal, norms, confidences } = view.charter
  const isWhole = [vision, goal, confidences].every((text) => text !== '') && norms.length > 0
  const roles = view.roles.had.map(({ name }) => name).join(', ')
  const terms = [
    { term: fields.vision, words: vision },
    { term: fields.goal, words: goal },
    { term: fields.norms, words: norms.map((norm) => `• ${norm}`).join('\n') },
    { term: fields.roles, words: roles },
    { term: fields.rhythm, words: rhythm },
    { term: fields.confidences, words: confidences },
  ]
  return (
    <section className={styles.section} aria-labelledby="charter">
      <h3 id="charter" className={styles.heading}>
        {title}
      </h3>
      {step === '' ? (
        <>
          <dl className={styles.terms}>
            {terms.map(({ term, words }) => (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.words}>{words === '' ? empty : words}</dd>
              </div>
            ))}
          </dl>
          <div>
            <Button appearance={isWhole ? 'secondary' : 'primary'} onClick={() => setStep('0')}>
              {isWhole ? change : complete}
            </Button>
          </div>
        </>
      ) : (
        <CharterSteps
          view={view}
          step={Number(step)}
          onStep={(next) => setStep(String(next))}
          onEnd={forgetStep}
          onRhythm={onRhythm}
        />
      )}
    </section>
  )
}
