import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { newId } from '../../use/new-id'
import type { Pressing } from '../../use/use-press'
import { type Place, type Plan, promised } from './plan'
import { PressDialog } from './press-dialog'
import { usePlanWords } from './use-plan-words'

/** A date of one's own for a named date of somebody else, who is asked. */
export function SwapDialog({ plan, place, onClose }: { plan: Plan; place: Place; onClose: () => void }) {
  const { texts, place: placeText, name } = usePlanWords(plan)
  const words = texts.swap
  const [id] = useState(newId)
  const [chosen, setChosen] = useState('')
  const offers = promised(plan, 'theirs').flatMap((one) =>
    one.turn.holders.map((member) => ({
      value: `${one.meeting.id} ${one.turn.role} ${member}`,
      title: words.of(placeText(one), name(member)),
      side: { occurrence: one.meeting.id, role: one.turn.role, member },
    })),
  )
  const theirs = offers.find(({ value }) => value === chosen)?.side
  const mine = { occurrence: place.meeting.id, role: place.turn.role, member: plan.viewer }
  const commands: Pressing[] | null =
    theirs === undefined ? null : [{ type: 'propose-swap', id, mine, theirs }]
  return (
    <PressDialog
      title={words.title}
      confirm={words.confirm}
      commands={commands}
      nothing={words.text}
      onClose={onClose}
    >
      <p>
        {words.mine}: {placeText(place)}
      </p>
      {offers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Field label={words.theirs}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            <option value="">{words.choose}</option>
            {offers.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </PressDialog>
  )
}
