import { useState } from 'react'
import { meetingTexts } from '../../text/meeting'
import { useTexts } from '../../use/use-texts'
import { Disclosure } from './disclosure'
import type { Meeting } from './shown'

/** Help for whoever leads tonight, for nobody else. It opens on this machine alone, so nobody sees that it was opened. */
export function LeadHelp({ meeting: { template } }: { meeting: Meeting }) {
  const { help: texts } = useTexts(meetingTexts)
  const [open, setOpen] = useState(false)
  return (
    <Disclosure level="h3" title={texts.title} open={open} onToggle={setOpen}>
      <p>{texts.private}</p>
      {template !== null && <p>{template.tip}</p>}
      <h4>{texts.stems}</h4>
      <ul>
        {texts.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h4>{texts.situations}</h4>
      <dl>
        {texts.hard.map(({ when, say }) => (
          <div key={when}>
            <dt>
              <strong>{when}</strong>
            </dt>
            <dd>{say}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
