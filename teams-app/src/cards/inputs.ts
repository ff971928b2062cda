import type { Input } from './elements'

interface Asked {
  id: string
  label: string
  /** What to do when the field is wrong or missing. */
  error: string
  required?: boolean
}

function base({ id, label, error, required }: Asked) {
  return { id, label, errorMessage: error, isRequired: required ?? false }
}

export function textInput(
  asked: Asked & { most: number; multiline?: boolean; value?: string | undefined; placeholder?: string },
): Input {
  return {
    ...base(asked),
    type: 'Input.Text',
    isMultiline: asked.multiline ?? false,
    maxLength: asked.most,
    ...(asked.value ? { value: asked.value } : {}),
    ...(asked.placeholder ? { placeholder: asked.placeholder } : {}),
  }
}

export function dateInput(asked: Asked & { value?: string | undefined; min?: string }): Input {
  return {
    ...base(asked),
    type: 'Input.Date',
    ...(asked.value ? { value: asked.value } : {}),
    ...(asked.min ? { min: asked.min } : {}),
  }
}

export function timeInput(asked: Asked & { value: string }): Input {
  return { ...base(asked), type: 'Input.Time', value: asked.value }
}

export function numberInput(asked: Asked & { value: number | undefined; min: number; max: number }): Input {
  const { value, min, max } = asked
  return { ...base(asked), type: 'Input.Number', ...(value === undefined ? {} : { value }), min, max }
}

export interface Choice {
  title: string
  value: string
}

/** One of several: a drop-down when there are many, else all in sight. */
export function choiceInput(
  asked: Asked & { choices: Choice[]; value?: string | undefined; expanded?: boolean },
): Input {
  return {
    ...base(asked),
    type: 'Input.ChoiceSet',
    choices: asked.choices,
    isMultiSelect: false,
    style: asked.expanded ? 'expanded' : 'compact',
    wrap: true,
    ...(asked.value === undefined ? {} : { value: asked.value }),
  }
}

/** Any of several; the answer is the values joined by commas, so a value holds none. */
export function manyInput(asked: Asked & { choices: Choice[]; values: readonly string[] }): Input {
  return {
    ...base(asked),
    type: 'Input.ChoiceSet',
    choices: asked.choices,
    isMultiSelect: true,
    style: 'expanded',
    wrap: true,
    value: asked.values.join(','),
  }
}
