import { MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { previewTexts } from '../../text/preview'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { ChangedDates } from './changed-dates'
import { PreviewLines } from './preview-lines'

const useStyles = makeStyles({
  preview: {
    padding: '8px 12px',
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
})

interface Props {
  commands: readonly Pressing[]
  nothing?: string
  /** Told what was seen: something that can be done, or not. */
  onSeen: (would: boolean) => void
}

/** What commands would change, before anything is written. For other commands draw another one, by its key. */
export function Preview({ commands, nothing, onSeen }: Props) {
  const texts = useTexts(previewTexts)
  const styles = useStyles()
  const { view, state } = useView('preview', { commands: commands.map((one) => ({ ...one })) })
  const would = view?.kind === 'would'
  useEffect(() => onSeen(would), [would, onSeen])
  return (
    <section className={styles.preview} aria-live="polite">
      <h4 className={styles.title}>{texts.title}</h4>
      {view === null && <Spinner size="tiny" label={state === 'loading' ? texts.looking : texts.away} />}
      {view?.kind === 'unreadable' && <p>{texts.unreadable}</p>}
      {view?.kind === 'refused' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{view.sentence}</MessageBarBody>
        </MessageBar>
      )}
      {view?.kind === 'would' && (
        <>
          <PreviewLines would={view} nothing={nothing ?? texts.nothing} />
          {view.changed.length > 0 && <ChangedDates changed={view.changed} />}
        </>
      )}
    </section>
  )
}
