import { Field, Input } from '@fluentui/react-components'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is said while the day is missing. */
  missing?: string
  min?: string
  type?: 'date' | 'time'
}

/** A day or a time of day, entered as the device does it. */
export function DayField({ label, value, onChange, missing, min, type = 'date' }: Props) {
  const invalid = missing !== undefined && value === ''
  return (
    <Field label={label} {...(invalid ? { validationMessage: missing } : {})}>
      <Input
        type={type}
        value={value}
        {...(min === undefined ? {} : { min })}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  )
}
