import { Button } from '@fluentui/react-components'
import { meetingTexts } from '../../text/meeting'
import { useTexts } from '../../use/use-texts'
import { Problem } from './problem'
import { useDoing } from './use-doing'

interface Props {
  round: string
  /** Of the answers; none on another machine than the one that sent them. */
  ids: readonly string[]
  onDone: () => void
}

/** Answers without a name: taken back only where they were written, since nobody else knows which they are. */
export function TakeBackAnswers({ round, ids, onDone }: Props) {
  const { reflection: texts } = useTexts(meetingTexts)
  const { busy, problem, run } = useDoing()
  const takeBack = async () => {
    if (await run([{ type: 'withdraw-answer', round, ids }])) onDone()
  }
  return (
    <>
      <p>{ids.length === 0 ? texts.answered : texts.answeredUnnamed}</p>
      {ids.length > 0 && (
        <Button disabledFocusable={busy} onClick={() => void takeBack()}>
          {texts.takeBackMine}
        </Button>
      )}
      <Problem text={problem} />
    </>
  )
}
