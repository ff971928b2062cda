import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { newId } from '../../use/new-id'
import { useKept } from '../../use/use-kept'
import type { Pressing } from '../../use/use-press'
import { DayField } from './day-field'
import type { Place, Plan } from './plan'
import { PressDialog } from './press-dialog'
import { usePlanWords } from './use-plan-words'

interface Props {
  plan: Plan
  /** The date that somebody cannot keep, if it is about one. */
  place: Place | null
  onClose: () => void
}

/** "I can't": which days, or not this one. No reason is asked for. */
export function AwayDialog({ plan, place, onClose }: Props) {
  const { texts, place: placeText, role } = usePlanWords(plan)
  const words = texts.away
  const day = place?.meeting.date ?? plan.today
  const [id] = useState(newId)
  const of = place === null ? 'any' : `${place.meeting.id} ${place.turn.role}`
  const [from, setFrom, forgetFrom] = useKept(`away from ${of}`, day)
  const [until, setUntil, forgetUntil] = useKept(`away until ${of}`, day)
  const [kind, setKind] = useState('away')

  function command(): Pressing | null {
    if (place !== null && (kind === 'this' || kind === 'year')) {
      const { meeting, turn } = place
      return { type: 'pass', occurrence: meeting.id, role: turn.role, until: kind }
    }
    if (from === '') return null
    const days = { from, ...(until === '' ? {} : { until }) }
    const how = kind === 'not-leading' ? kind : 'away'
    return { type: 'report-away', id, member: plan.viewer, ...days, kind: how, source: 'self' }
  }

  const wish = command()
  const passes = kind === 'this' || kind === 'year'
  return (
    <PressDialog
      title={words.title}
      confirm={words.confirm}
      commands={wish === null ? null : [wish]}
      onClose={() => {
        forgetFrom()
        forgetUntil()
        onClose()
      }}
    >
      <p>{words.text}</p>
      {!passes && (
        <>
          <DayField label={words.from} value={from} onChange={setFrom} missing={words.day} min={plan.today} />
          <DayField label={words.until} value={until} onChange={setUntil} min={plan.today} />
        </>
      )}
      <Field label={words.kind}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value)}>
          <Radio value="away" label={words.away} />
          <Radio value="not-leading" label={words.notLeading} />
          {place !== null && (
            <>
              <Radio value="this" label={words.pass(placeText(place))} />
              <Radio value="year" label={words.passYear(role(place.turn.role))} />
            </>
          )}
        </RadioGroup>
      </Field>
    </PressDialog>
  )
}
