import type { Button, Widget } from './cards/card'
import { formatted, literal } from './formatted'
import type { CardService } from './google/card-service'
import { writeTap } from './tap'

/** The one function that every button of ours calls. */
const onPress = 'onPress'

/** How a card is made: by Google's service, under the press of this drawing. */
export interface Maker {
  service: CardService
  /** New for each drawing of a card. */
  drawing: string
}

/** A button. What it does travels in its action's parameters and is parsed again when it comes back. */
export function showButton({ service, drawing }: Maker, { text, does, altText }: Button) {
  const button = service.newTextButton().setText(text)
  if (altText !== undefined) button.setAltText(altText)
  if ('open' in does) return button.setOpenLink(service.newOpenLink().setUrl(does.open))
  const action = service
    .newAction()
    .setFunctionName(onPress)
    .setParameters({ ...writeTap(does.tap, drawing) })
    .setLoadIndicator(service.LoadIndicator.SPINNER)
  return button.setOnClickAction(action)
}

type Of<K extends Widget['kind']> = Extract<Widget, { kind: K }>

const shows: { [K in Widget['kind']]: (maker: Maker, widget: Of<K>) => object } = {
  text: ({ service }, { runs }) => service.newTextParagraph().setText(formatted(runs)),
  line: showLine,
  buttons: (maker, { buttons }) =>
    buttons.reduce((set, button) => set.addButton(showButton(maker, button)), maker.service.newButtonSet()),
  divider: ({ service }) => service.newDivider(),
  'text-input': ({ service }, { id, label, hint, value, lines }) => {
    const input = service.newTextInput().setFieldName(id).setTitle(label).setValue(value)
    if (hint !== undefined) input.setHint(hint)
    return input.setMultiline(lines === 'many')
  },
  choice: ({ service }, { id, label, look, options }) => {
    const { CHECK_BOX, RADIO_BUTTON, DROPDOWN } = service.SelectionInputType
    const type = { boxes: CHECK_BOX, radio: RADIO_BUTTON, list: DROPDOWN }[look]
    const input = service.newSelectionInput().setType(type).setTitle(label).setFieldName(id)
    return options.reduce((all, { text, value, selected }) => all.addItem(text, value, selected), input)
  },
  'date-input': ({ service }, { id, label, value }) => {
    const picker = service.newDatePicker().setFieldName(id).setTitle(label)
    const [year = 0, month = 0, day = 0] = (value ?? '').split('-').map(Number)
    return year === 0 ? picker : picker.setValueInMsSinceEpoch(Date.UTC(year, month - 1, day))
  },
  'time-input': ({ service }, { id, label, value }) => {
    const picker = service.newTimePicker().setFieldName(id).setTitle(label)
    if (value === null) return picker
    const [hours = 0, minutes = 0] = value.split(':').map(Number)
    return picker.setHours(hours).setMinutes(minutes)
  },
}

const icons = { person: 'PERSON', clock: 'CLOCK', date: 'INVITE', star: 'STAR' } as const

function showLine(maker: Maker, { label, text, below, button, icon }: Of<'line'>): object {
  const { service } = maker
  const line = service.newDecoratedText().setText(literal(text)).setWrapText(true)
  if (label !== undefined) line.setTopLabel(label)
  if (below !== undefined) line.setBottomLabel(below)
  if (icon !== undefined) line.setStartIcon(service.newIconImage().setIcon(service.Icon[icons[icon]]))
  if (button !== undefined) line.setButton(showButton(maker, button))
  return line
}

function shown<K extends Widget['kind']>(kind: K, maker: Maker, widget: Of<K>): object {
  return shows[kind](maker, widget)
}

/** A widget of CardService. */
export function showWidget(maker: Maker, widget: Widget): object {
  return shown(widget.kind, maker, widget)
}
