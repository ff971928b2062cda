import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { meetingTexts } from '../../text/meeting'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { WordsForm, type WordsFormProps } from './words-form'

const useStyles = makeStyles({ opener: { marginBlockStart: '8px' } })

type Props = Omit<WordsFormProps, 'cancel' | 'focused'> & { opener: string }

/** A form behind a button, so that a narrow panel first shows what there is. It stands open when something is typed in it. */
export function AddWords({ opener, ...form }: Props) {
  const styles = useStyles()
  const { close } = useTexts(meetingTexts)
  const [kept] = useKept(form.name)
  const [state, setState] = useState<'shut' | 'found' | 'opened' | 'closed'>(kept === '' ? 'shut' : 'found')
  if (state === 'shut' || state === 'closed')
    return (
      <Button className={styles.opener} autoFocus={state === 'closed'} onClick={() => setState('opened')}>
        {opener}
      </Button>
    )
  return (
    <WordsForm
      {...form}
      focused={state === 'opened'}
      cancel={{ label: close, onCancel: () => setState('closed'), keeps: true }}
    />
  )
}
