import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { settingsTexts } from '../../text/settings'
import { useStanding } from '../../use/standing'
import { useTexts } from '../../use/use-texts'

/** Gives a file to the browser under a name. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The whole team as a file. */
export function TakeEverything() {
  const texts = useTexts(settingsTexts)
  const { server, team } = useStanding()
  const [state, setState] = useState<'ready' | 'taking' | 'failed'>('ready')
  const take = async () => {
    setState('taking')
    const file = await server.file(`/teams/${team}/export`)
    if (file !== null) save(file, 'roundtable.zip')
    setState(file === null ? 'failed' : 'ready')
  }
  return (
    <section>
      <h3>{texts.data}</h3>
      <p>{texts.dataText}</p>
      <Button disabled={state === 'taking'} onClick={() => void take()}>
        {state === 'taking' ? texts.taking : texts.take}
      </Button>
      <p role="status">{state === 'failed' ? texts.takeFailed : ''}</p>
    </section>
  )
}
