import type { ButtonJson, WidgetJson } from './card-json'
import { needFormatted, needLink, needText, refuse, type Script } from './card-rules'

/** Something that CardService made, and what Google shows of it. Reading it fails where a required part is lacking. */
export abstract class Made<Json> {
  abstract json(): Json
}

/** What is inside something made by this service; anything else is not taken. */
export function inside<Json>(thing: unknown, kind: abstract new (...facts: never[]) => Made<Json>): Json {
  return thing instanceof kind ? thing.json() : refuse(`Not a ${kind.name}`)
}

export abstract class WidgetMade extends Made<WidgetJson> {}

export class ActionMade extends Made<{
  function: string
  parameters: Record<string, string>
  loadIndicator: string
}> {
  private name: string | undefined
  private parameters: Record<string, string> = {}
  private indicator: unknown = 'NONE'
  constructor(private readonly script: Script) {
    super()
  }
  setFunctionName(name: string) {
    this.name = needText(name, 'Action.setFunctionName')
    if (!this.script.functions.includes(name)) refuse(`The script has no function ${name}`)
    return this
  }
  setParameters(parameters: { [key: string]: string }) {
    for (const [key, value] of Object.entries(parameters)) needText(value, `Action.setParameters ${key}`)
    this.parameters = parameters
    return this
  }
  setLoadIndicator(indicator: unknown) {
    this.indicator = indicator
    return this
  }
  json() {
    const name = this.name ?? refuse('Action.setFunctionName is required')
    return {
      function: name,
      parameters: this.parameters,
      loadIndicator: needText(this.indicator, 'LoadIndicator'),
    }
  }
}

export class OpenLinkMade extends Made<{ url: string }> {
  private url: string | undefined
  constructor(private readonly script: Script) {
    super()
  }
  setUrl(url: string) {
    this.url = needLink(url, this.script)
    return this
  }
  json() {
    return { url: this.url ?? refuse('OpenLink.setUrl is required') }
  }
}

export class TextButtonMade extends Made<ButtonJson> {
  private text: string | undefined
  private alt: string | undefined
  private click: ButtonJson['onClick'] | undefined
  private style: ButtonJson['type'] = 'OUTLINED'
  setText(text: string) {
    this.text = needText(text, 'TextButton.setText')
    return this
  }
  setAltText(text: string) {
    this.alt = needText(text, 'TextButton.setAltText')
    return this
  }
  setOnClickAction(action: unknown) {
    this.click = { action: inside(action, ActionMade) }
    return this
  }
  setOpenLink(link: unknown) {
    this.click = { openLink: inside(link, OpenLinkMade) }
    return this
  }
  setTextButtonStyle(style: unknown) {
    this.style = style === 'FILLED' ? 'FILLED' : 'OUTLINED'
    return this
  }
  json() {
    return {
      text: this.text ?? refuse('TextButton.setText is required'),
      ...(this.alt === undefined ? {} : { altText: this.alt }),
      type: this.style,
      onClick: this.click ?? refuse('A button needs an action or a link'),
    }
  }
}

export class ButtonSetMade extends WidgetMade {
  private readonly buttons: ButtonJson[] = []
  addButton(button: object) {
    this.buttons.push(inside(button, TextButtonMade))
    return this
  }
  json() {
    return this.buttons.length === 0
      ? refuse('A button set needs a button')
      : { buttonList: { buttons: this.buttons } }
  }
}

export class DividerMade extends WidgetMade {
  json() {
    return { divider: {} }
  }
}

export class ParagraphMade extends WidgetMade {
  private text: string | undefined
  setText(text: string) {
    this.text = needFormatted(text, 'TextParagraph.setText')
    return this
  }
  json() {
    return { textParagraph: { text: this.text ?? refuse('TextParagraph.setText is required') } }
  }
}

export class IconImageMade extends Made<{ knownIcon: string }> {
  private icon: unknown
  setIcon(icon: unknown) {
    this.icon = icon
    return this
  }
  json() {
    return { knownIcon: needText(this.icon, 'IconImage.setIcon') }
  }
}

type Decorated = Extract<WidgetJson, { decoratedText: object }>['decoratedText']

export class DecoratedTextMade extends WidgetMade {
  private readonly parts: Partial<Decorated> = {}
  setText(text: string) {
    this.parts.text = needFormatted(text, 'DecoratedText.setText')
    return this
  }
  setTopLabel(text: string) {
    this.parts.topLabel = needText(text, 'DecoratedText.setTopLabel')
    return this
  }
  setBottomLabel(text: string) {
    this.parts.bottomLabel = needText(text, 'DecoratedText.setBottomLabel')
    return this
  }
  setWrapText(wrap: boolean) {
    this.parts.wrapText = wrap
    return this
  }
  setStartIcon(icon: unknown) {
    this.parts.startIcon = inside(icon, IconImageMade)
    return this
  }
  setButton(button: object) {
    this.parts.button = inside(button, TextButtonMade)
    return this
  }
  json() {
    const { text = refuse('DecoratedText.setText is required'), wrapText = false, ...rest } = this.parts
    const { startIcon, topLabel, bottomLabel } = rest
    if (startIcon === undefined && topLabel === undefined && bottomLabel === undefined)
      refuse('DecoratedText needs an icon or a label beside its text')
    return { decoratedText: { ...rest, text, wrapText } }
  }
}
