import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { teamTexts } from '../../text/team'
import { useTexts } from '../../use/use-texts'
import { NormsStep } from './norms-step'
import { RhythmStep } from './rhythm-step'
import type { RhythmTyped } from './rhythm-typed'
import { RolesStep } from './roles-step'
import { SentenceStep } from './sentence-step'
import { StepHeading } from './step-heading'
import type { TeamPageView } from './team-view'

const steps = ['vision', 'goal', 'norms', 'roles', 'rhythm', 'confidences'] as const

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
})

interface Props {
  view: TeamPageView
  step: number
  onStep: (step: number) => void
  onEnd: () => void
  onRhythm: (typed: RhythmTyped | null) => void
}

/** The charter in one sitting: six steps, each saved by itself. */
export function CharterSteps({ view, step, onStep, onEnd, onRhythm }: Props) {
  const texts = useTexts(teamTexts)
  const { charter } = texts
  const styles = useStyles()
  const now = steps[step] ?? 'vision'
  const isLast = step >= steps.length - 1
  const next = () => (isLast ? onEnd() : onStep(step + 1))
  const way = { isLast, onNext: next, onBack: step === 0 ? null : () => onStep(step - 1) }
  return (
    <div className={styles.steps}>
      {step === 0 && <p className={styles.text}>{charter.intro}</p>}
      <StepHeading key={`heading ${now}`} text={charter.step(step + 1, steps.length, charter.fields[now])} />
      {now === 'norms' && <NormsStep charter={view.charter} way={way} />}
      {now === 'roles' && <RolesStep view={view} way={way} />}
      {now === 'rhythm' && <RhythmStep view={view} way={way} onRhythm={onRhythm} />}
      {(now === 'vision' || now === 'goal' || now === 'confidences') && (
        <SentenceStep key={now} field={now} charter={view.charter} way={way} />
      )}
      <div>
        <Button appearance="subtle" onClick={onEnd}>
          {charter.close}
        </Button>
      </div>
    </div>
  )
}
