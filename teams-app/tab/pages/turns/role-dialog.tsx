import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { myPartTexts } from '../../text/my-part'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { DayField } from './day-field'
import type { MyPartView, MyRole } from './my-roles'
import { PressDialog } from './press-dialog'

const rungs = ['shadow', 'co-lead', 'lead'] as const

interface Props {
  view: MyPartView
  role: MyRole
  onClose: () => void
}

/** A rung of the ladder, where one may stay as long as one likes; or not this role for a time. */
export function RoleDialog({ view, role, onClose }: Props) {
  const { role: texts } = useTexts(myPartTexts)
  const [how, setHow] = useState('')
  const [until, setUntil] = useState('')
  const rung = rungs.find((one) => one === how)

  function command(): Pressing | null {
    if (rung !== undefined) return { type: 'set-rung', role: role.id, rung }
    const out = { type: 'opt-out' as const, role: role.id, from: view.today }
    if (how === 'until') return until === '' ? null : { ...out, until }
    if (how !== 'year') return null
    return view.yearEnds === null ? out : { ...out, until: view.yearEnds }
  }

  const wish = command()
  return (
    <PressDialog
      title={texts.title(role.title)}
      confirm={texts.confirm}
      commands={wish === null ? null : [wish]}
      onClose={onClose}
    >
      <Field label={texts.how}>
        <RadioGroup value={how} onChange={(_, { value }) => setHow(value)}>
          {rungs
            .filter((one) => one !== role.rung)
            .map((one) => (
              <Radio key={one} value={one} label={texts[one]} />
            ))}
          <Radio value="until" label={texts.until} />
          <Radio value="year" label={texts.year} />
        </RadioGroup>
      </Field>
      {how === 'until' && (
        <DayField
          label={texts.day}
          value={until}
          onChange={setUntil}
          missing={texts.choose}
          min={view.today}
        />
      )}
    </PressDialog>
  )
}
