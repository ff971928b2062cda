import { Button, Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { winsTexts } from '../../text/wins'
import { useTexts } from '../../use/use-texts'
import { Part } from './part'
import type { ShownWins } from './shown'
import { usePageStyles } from './use-page-styles'

interface Props {
  digest: ShownWins['digest']
  onDays: (days: { from: string | null; until: string | null }) => void
}

/** The draft for the newsletter, ready to copy (FEATURES 33). An emptied date means this week. */
export function Digest({ digest: { from, until, text }, onDays }: Props) {
  const { digest: texts } = useTexts(winsTexts)
  const styles = usePageStyles()
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('notCopied')
    }
  }
  return (
    <Part title={texts.title}>
      <p className={styles.quiet}>{texts.hint}</p>
      <div className={styles.row}>
        <Field label={texts.from}>
          <Input
            type="date"
            value={from}
            max={until}
            onChange={(_, { value }) => onDays({ from: value || null, until })}
          />
        </Field>
        <Field label={texts.until}>
          <Input
            type="date"
            value={until}
            min={from}
            onChange={(_, { value }) => onDays({ from, until: value || null })}
          />
        </Field>
      </div>
      {text === '' ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <Field label={texts.text}>
            <Textarea
              onFocus={({ currentTarget }) => currentTarget.select()}
              readOnly
              resize="vertical"
              rows={text.split('\n').length + 1}
              value={text}
            />
          </Field>
          <p>
            <Button appearance="primary" onClick={() => void copy()}>
              {texts.copy}
            </Button>
          </p>
        </>
      )}
      <p aria-live="polite">{said === null ? '' : texts[said]}</p>
    </Part>
  )
}
