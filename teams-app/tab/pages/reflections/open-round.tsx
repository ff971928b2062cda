import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { reflectionsTexts } from '../../text/reflections'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { ShownReflections } from './shown'
import { usePageStyles } from './use-page-styles'

interface Props {
  meeting: string
  frames: ShownReflections['frames']
  modes: ShownReflections['modes']
}

/** Chooses what is asked and whether with names; who will see it is said for either. */
export function OpenRound({ meeting, frames, modes }: Props) {
  const { round: texts } = useTexts(reflectionsTexts)
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  const [frame, setFrame] = useState(frames[0]?.id ?? 'plus-delta')
  const [chosen, setMode] = useState(modes.usual)
  const mode = modes.anonymous === null ? 'named' : chosen
  const open = () => run({ type: 'open-round', id: newId(), occurrence: meeting, frame, mode })
  return (
    <div className={styles.form}>
      <p className={styles.words}>{texts.none}</p>
      <Field label={texts.frame}>
        <Select
          value={frame}
          onChange={(_, { value }) => setFrame(frames.find(({ id }) => id === value)?.id ?? frame)}
        >
          {frames.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.mode} hint={modes.anonymous === null ? texts.tooFew : null}>
        <RadioGroup
          value={mode}
          onChange={(_, { value }) => setMode(value === 'anonymous' ? 'anonymous' : 'named')}
        >
          <Radio value="named" label={texts.named} />
          <Radio value="anonymous" label={texts.anonymous} disabled={modes.anonymous === null} />
        </RadioGroup>
      </Field>
      <p className={styles.quiet} aria-live="polite">
        <strong>{texts.whoSees}:</strong> {mode === 'named' ? modes.named : modes.anonymous}
      </p>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void open()}>
          {texts.open}
        </Button>
      </div>
      <Problem text={problem} />
    </div>
  )
}
