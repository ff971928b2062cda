import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { guardTexts } from '../text/guard'
import { useDates } from '../use/use-dates'
import { useTexts } from '../use/use-texts'
import { useLikelyPupils } from './use-likely-pupils'

interface Props {
  text: string
  onText: (text: string) => void
  /** Names of the team's members, who are no students. */
  colleagues: readonly string[]
}

/**
 * Under a field: says what in it may name a student, before it is saved or filed. The writer takes initials with one
 * press or keeps it knowingly; nothing is blocked, and nothing is sent for it (FEATURES 19).
 */
export function PupilGuard({ text, onText, colleagues }: Props) {
  const texts = useTexts(guardTexts)
  const { list } = useDates()
  const likely = useLikelyPupils(text, colleagues)
  const [kept, keep] = useState<readonly string[]>([])
  const shown = likely?.words.some((word) => !kept.includes(word)) ? likely : null
  return (
    <div role="status" style={{ inlineSize: '100%' }}>
      {shown !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.found(list(shown.words.map(texts.quoted)))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onText(shown.initials)}>
              {texts.initials}
            </Button>
            <Button size="small" onClick={() => keep([...kept, ...shown.words])}>
              {texts.keep}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}
