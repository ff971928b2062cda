import type { SelectionJson } from './card-json'
import { needNumber, needText, refuse } from './card-rules'
import { WidgetMade } from './card-widgets'

/** A field of a form: it must have a name and a label. */
abstract class FieldMade extends WidgetMade {
  private name: string | undefined
  private label: string | undefined
  setFieldName(name: string) {
    this.name = needText(name, 'setFieldName')
    return this
  }
  setTitle(title: string) {
    this.label = needText(title, 'setTitle')
    return this
  }
  protected named() {
    const name = this.name ?? refuse('setFieldName is required')
    return { name, label: this.label ?? refuse('setTitle is required') }
  }
}

export class TextInputMade extends FieldMade {
  private hint: string | undefined
  private value = ''
  private type: 'SINGLE_LINE' | 'MULTIPLE_LINE' = 'SINGLE_LINE'
  setHint(hint: string) {
    this.hint = needText(hint, 'TextInput.setHint')
    return this
  }
  setValue(value: string) {
    if (typeof value !== 'string') refuse('TextInput.setValue takes text')
    this.value = value
    return this
  }
  setMultiline(multiline: boolean) {
    this.type = multiline ? 'MULTIPLE_LINE' : 'SINGLE_LINE'
    return this
  }
  json() {
    if (this.type === 'SINGLE_LINE' && this.value.includes('\n')) refuse('A field of one line holds one line')
    const hint = this.hint === undefined ? {} : { hintText: this.hint }
    return { textInput: { ...this.named(), ...hint, value: this.value, type: this.type } }
  }
}

export class SelectionInputMade extends FieldMade {
  private type: SelectionJson['type'] = 'CHECK_BOX'
  private readonly items: SelectionJson['items'][number][] = []
  setType(type: unknown) {
    this.type = type === 'DROPDOWN' || type === 'RADIO_BUTTON' ? type : 'CHECK_BOX'
    return this
  }
  addItem(text: string, value: string, selected: boolean) {
    needText(text, 'SelectionInput.addItem')
    if (typeof value !== 'string') refuse('SelectionInput.addItem takes text as value')
    if (this.items.some((item) => item.value === value)) refuse(`Two items have the value ${value}`)
    this.items.push({ text, value, selected })
    return this
  }
  json() {
    if (this.items.length === 0) refuse('A selection needs items')
    const chosen = this.items.filter(({ selected }) => selected).length
    if (this.type !== 'CHECK_BOX' && chosen > 1) refuse('Only one item can be chosen')
    return { selectionInput: { ...this.named(), type: this.type, items: this.items } }
  }
}

const day = 86_400_000

export class DatePickerMade extends FieldMade {
  private value: string | null = null
  setValueInMsSinceEpoch(milliseconds: number) {
    const at = needNumber(milliseconds, 'DatePicker.setValueInMsSinceEpoch', -8e15, 8e15)
    if (at % day !== 0) refuse('A day is given as its midnight in UTC')
    this.value = new Date(at).toISOString().slice(0, 10)
    return this
  }
  json() {
    return { dateTimePicker: { ...this.named(), type: 'DATE_ONLY' as const, value: this.value } }
  }
}

export class TimePickerMade extends FieldMade {
  private hours: number | null = null
  private minutes = 0
  setHours(hours: number) {
    this.hours = needNumber(hours, 'TimePicker.setHours', 0, 23)
    return this
  }
  setMinutes(minutes: number) {
    this.minutes = needNumber(minutes, 'TimePicker.setMinutes', 0, 59)
    return this
  }
  json() {
    const value =
      this.hours === null ? null : [this.hours, this.minutes].map((n) => String(n).padStart(2, '0')).join(':')
    return { dateTimePicker: { ...this.named(), type: 'TIME_ONLY' as const, value } }
  }
}
