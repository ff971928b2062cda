import { Button, Field, Input, makeStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { myPartTexts } from '../../text/my-part'
import { useStanding } from '../../use/standing'
import { useTexts } from '../../use/use-texts'

/** Whether there is an address; itself it comes once, when it is made. */
const answer = z.object({ made: z.boolean(), address: z.nullable(z.string()) })
type Feed = z.infer<typeof answer>

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlockStart: '8px' },
})

/** The personal calendar: its address is made, shown once, renewed and stopped here. */
export function FeedAddress() {
  const { feed: texts } = useTexts(myPartTexts)
  const styles = useStyles()
  const { server, team } = useStanding()
  const [feed, setFeed] = useState<Feed | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    void server.call(`/teams/${team}/feed`, answer).then((got) => {
      if (got.kind === 'ok') setFeed(got.body)
      else setSaid(texts.away)
    })
  }, [server, team, texts])

  async function change(wish: 'make' | 'stop'): Promise<void> {
    const got = await server.call(`/teams/${team}/feed`, answer, { wish })
    if (got.kind !== 'ok') return setSaid(texts.away)
    setFeed(got.body)
    setSaid(wish === 'stop' ? texts.stopped : '')
  }

  const address = feed?.address == null ? null : new URL(feed.address, window.location.href).toString()
  return (
    <section>
      <h4>{texts.title}</h4>
      <p>{texts.text}</p>
      {address === null && feed !== null && <p>{feed.made ? texts.made : texts.none}</p>}
      {address !== null && (
        <Field label={texts.address} hint={texts.once}>
          <Input readOnly value={address} onFocus={({ target }) => target.select()} />
        </Field>
      )}
      <div className={styles.buttons}>
        {address !== null && (
          <Button
            appearance="primary"
            onClick={() =>
              void navigator.clipboard.writeText(address).then(
                () => setSaid(texts.copied),
                () => undefined,
              )
            }
          >
            {texts.copy}
          </Button>
        )}
        {feed !== null && (
          <Button onClick={() => void change('make')}>{feed.made ? texts.renew : texts.make}</Button>
        )}
        {feed?.made === true && <Button onClick={() => void change('stop')}>{texts.revoke}</Button>}
      </div>
      <p aria-live="polite">{said}</p>
    </section>
  )
}
