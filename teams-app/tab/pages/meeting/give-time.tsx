import { Button, Field, makeStyles, Select } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { Problem } from '../../frame/problem'
import { meetingTexts } from '../../text/meeting'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { Clock, Meeting } from './shown'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '28rem', minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
})

const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

interface Props {
  meeting: Meeting
  clock: Clock
  onDone: () => void
}

/** Minutes of one part for another: only what it can spare is offered. */
export function GiveTime({ meeting, clock, onDone }: Props) {
  const { give: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const { busy, problem, run } = useDoing()
  const { occurrence, parts } = meeting
  const { part, spares } = clock
  const givers = spares.flatMap((count, place) => (count > 0 ? [place] : []))
  const [chosenFrom, setFrom] = useState<number | null>(null)
  const [chosenTo, setTo] = useState(part)
  const [chosenMinutes, setMinutes] = useState(1)
  const ahead = givers.filter((place) => place > part)
  const from = chosenFrom !== null && givers.includes(chosenFrom) ? chosenFrom : (ahead[0] ?? givers[0])
  if (from === undefined) return <p>{texts.nothing}</p>
  const takers = parts.flatMap((_, place) => (place >= part && place !== from ? [place] : []))
  const to = takers.includes(chosenTo) ? chosenTo : takers[0]
  if (to === undefined) return <p>{texts.nothing}</p>
  const most = spares[from] ?? 1
  const minutes = Math.min(chosenMinutes, most)
  const title = (place: number) => parts[place]?.title ?? ''
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!busy && (await run({ type: 'give-time', occurrence, from, to, minutes }))) onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <Field className={styles.field} label={texts.from}>
        <Select
          className={styles.select}
          value={`${from}`}
          onChange={(_, { value }) => setFrom(Number(value))}
        >
          {givers.map((place) => (
            <option key={place} value={place}>
              {texts.fromWith(title(place), spares[place] ?? 0)}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={texts.to}>
        <Select className={styles.select} value={`${to}`} onChange={(_, { value }) => setTo(Number(value))}>
          {takers.map((place) => (
            <option key={place} value={place}>
              {title(place)}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={texts.howMany}>
        <Select
          className={styles.select}
          value={`${minutes}`}
          onChange={(_, { value }) => setMinutes(Number(value))}
        >
          {upTo(most).map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button type="submit" disabledFocusable={busy}>
          {texts.give}
        </Button>
      </div>
      <Problem text={problem} />
    </form>
  )
}
