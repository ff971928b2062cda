import { Button } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { reflectionsTexts } from '../../text/reflections'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'

interface Props {
  round: string
  /** Of the answers; none in another window than the one in which they were written. */
  ids: readonly string[]
  onDone: () => void
}

/** Answers without a name are taken back only where they were written. */
export function TakeBack({ round, ids, onDone }: Props) {
  const { round: texts } = useTexts(reflectionsTexts)
  const { run, busy, problem } = useDoing()
  const takeBack = async () => {
    if (await run({ type: 'withdraw-answer', round, ids: [...ids] })) onDone()
  }
  return (
    <>
      <p>
        {texts.answered} {ids.length === 0 && texts.elsewhere}
      </p>
      {ids.length > 0 && (
        <p>
          <Button disabledFocusable={busy} onClick={() => void takeBack()}>
            {texts.takeBack}
          </Button>
        </p>
      )}
      <Problem text={problem} />
    </>
  )
}
