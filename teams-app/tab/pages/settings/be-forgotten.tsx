import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import * as z from 'zod/mini'
import { settingsTexts } from '../../text/settings'
import { newId } from '../../use/new-id'
import { useStanding } from '../../use/standing'
import { useTexts } from '../../use/use-texts'

const answered = z.object({ kind: z.enum(['done', 'refused']), sentence: z.optional(z.string()) })

/** Leaving the team and being erased, after one question. */
export function BeForgotten() {
  const texts = useTexts(settingsTexts)
  const { server, team, onGone } = useStanding()
  const press = useRef(newId())
  const [problem, setProblem] = useState('')
  const forget = async () => {
    const answer = await server.call(`/teams/${team}/erase-me`, answered, { press: press.current })
    if (answer.kind === 'gone' || (answer.kind === 'ok' && answer.body.kind === 'done')) return onGone()
    setProblem(answer.kind === 'ok' ? (answer.body.sentence ?? '') : texts.eraseFailed)
  }
  return (
    <section>
      <h3>{texts.erase}</h3>
      <p>{texts.eraseText}</p>
      <Dialog modalType="alert" onOpenChange={() => setProblem('')}>
        <DialogTrigger disableButtonEnhancement>
          <Button>{texts.eraseStart}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{texts.eraseSure}</DialogTitle>
            <DialogContent>
              <p>{texts.eraseText}</p>
              <p role="alert">{problem}</p>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary">{texts.eraseNo}</Button>
              </DialogTrigger>
              <Button onClick={() => void forget()}>{texts.eraseYes}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </section>
  )
}
