import type { CardService } from '../../../workspace-addon/src/google/card-service'
import * as field from './card-fields'
import type { ButtonJson, CardJson, ResponseJson, SectionJson, WidgetJson } from './card-json'
import { needCard, needFormatted, needNumber, needText, refuse, type Script } from './card-rules'
import * as made from './card-widgets'

class HeaderMade extends made.Made<NonNullable<CardJson['header']>> {
  private title: string | undefined
  private subtitle: string | undefined
  setTitle(title: string) {
    this.title = needText(title, 'CardHeader.setTitle')
    return this
  }
  setSubtitle(subtitle: string) {
    this.subtitle = needText(subtitle, 'CardHeader.setSubtitle')
    return this
  }
  json() {
    const title = this.title ?? refuse('CardHeader.setTitle is required')
    return this.subtitle === undefined ? { title } : { title, subtitle: this.subtitle }
  }
}

class SectionMade extends made.Made<SectionJson> {
  private readonly parts: { header?: string; collapsible?: boolean; uncollapsibleWidgetsCount?: number } = {}
  private readonly widgets: WidgetJson[] = []
  setHeader(header: string) {
    this.parts.header = needFormatted(header, 'CardSection.setHeader')
    return this
  }
  setCollapsible(collapsible: boolean) {
    this.parts.collapsible = collapsible
    return this
  }
  setNumUncollapsibleWidgets(count: number) {
    this.parts.uncollapsibleWidgetsCount = needNumber(count, 'setNumUncollapsibleWidgets', 0, 100)
    return this
  }
  addWidget(widget: object) {
    this.widgets.push(made.inside(widget, made.WidgetMade))
    return this
  }
  json() {
    return { ...this.parts, widgets: this.widgets }
  }
}

class FooterMade extends made.Made<NonNullable<CardJson['fixedFooter']>> {
  private primary: ButtonJson | undefined
  private secondary: ButtonJson | undefined
  setPrimaryButton(button: unknown) {
    this.primary = made.inside(button, made.TextButtonMade)
    return this.primary.type === 'FILLED' ? this : refuse('The primary button is filled')
  }
  setSecondaryButton(button: unknown) {
    this.secondary = made.inside(button, made.TextButtonMade)
    return this.secondary.type === 'OUTLINED' ? this : refuse('The secondary button is outlined')
  }
  json() {
    const primaryButton = this.primary ?? refuse('A footer needs a primary button')
    return this.secondary === undefined
      ? { primaryButton }
      : { primaryButton, secondaryButton: this.secondary }
  }
}

class BuiltMade extends made.Made<ResponseJson> {
  constructor(private readonly built: ResponseJson) {
    super()
  }
  json() {
    return this.built
  }
}

class CardMade extends made.Made<CardJson> {
  private header: CardJson['header']
  private footer: CardJson['fixedFooter']
  private readonly sections: SectionJson[] = []
  setHeader(header: unknown) {
    this.header = made.inside(header, HeaderMade)
    return this
  }
  addSection(section: unknown) {
    this.sections.push(made.inside(section, SectionMade))
    return this
  }
  setFixedFooter(footer: unknown) {
    this.footer = made.inside(footer, FooterMade)
    return this
  }
  build() {
    return new BuiltMade({ card: this.json() })
  }
  json() {
    return needCard({
      ...(this.header === undefined ? {} : { header: this.header }),
      sections: this.sections,
      ...(this.footer === undefined ? {} : { fixedFooter: this.footer }),
    })
  }
}

function cardOf(card: unknown): CardJson {
  const built = made.inside(card, BuiltMade)
  return 'card' in built ? built.card : refuse('Not a built card')
}

type Way = Extract<ResponseJson, { navigations: unknown }>

class NavigationMade extends made.Made<Way['navigations']> {
  private readonly steps: Way['navigations'][number][] = []
  pushCard(card: object) {
    this.steps.push({ pushCard: cardOf(card) })
    return this
  }
  updateCard(card: object) {
    this.steps.push({ updateCard: cardOf(card) })
    return this
  }
  popToRoot() {
    this.steps.push({ popToRoot: true })
    return this
  }
  json() {
    return this.steps.length === 0 ? refuse('A navigation leads somewhere') : this.steps
  }
}

class NotificationMade extends made.Made<string> {
  private text: string | undefined
  setText(text: string) {
    this.text = needText(text, 'Notification.setText')
    return this
  }
  json() {
    return this.text ?? refuse('Notification.setText is required')
  }
}

class ActionResponseMade {
  private navigations: Way['navigations'] | undefined
  private notification: string | undefined
  setNavigation(navigation: unknown) {
    this.navigations = made.inside(navigation, NavigationMade)
    return this
  }
  setNotification(notification: unknown) {
    this.notification = made.inside(notification, NotificationMade)
    return this
  }
  build() {
    const navigations = this.navigations ?? []
    return new BuiltMade(
      this.notification === undefined ? { navigations } : { navigations, notification: this.notification },
    )
  }
}

class FileScopeMade {
  private asked = false
  requestFileScopeForActiveDocument() {
    this.asked = true
    return this
  }
  build() {
    return this.asked
      ? new BuiltMade({ requestFileScopeForActiveDocument: true })
      : refuse('Nothing is asked for')
  }
}

class MenuMade {
  private cards: CardJson[] = []
  displayAddOnCards(cards: object[]) {
    this.cards = cards.map(cardOf)
    return this
  }
  build() {
    return this.cards.length === 0 ? refuse('A menu entry shows a card') : new BuiltMade({ menu: this.cards })
  }
}

/** CardService, played: it builds what Google would show, and throws where Google documents that it does not take something. */
export function playedCardService(script: Script): CardService {
  return {
    Icon: { PERSON: 'PERSON', CLOCK: 'CLOCK', INVITE: 'INVITE', STAR: 'STAR' },
    LoadIndicator: { SPINNER: 'SPINNER' },
    SelectionInputType: { CHECK_BOX: 'CHECK_BOX', RADIO_BUTTON: 'RADIO_BUTTON', DROPDOWN: 'DROPDOWN' },
    TextButtonStyle: { FILLED: 'FILLED', OUTLINED: 'OUTLINED' },
    newAction: () => new made.ActionMade(script),
    newActionResponseBuilder: () => new ActionResponseMade(),
    newButtonSet: () => new made.ButtonSetMade(),
    newCardBuilder: () => new CardMade(),
    newCardHeader: () => new HeaderMade(),
    newCardSection: () => new SectionMade(),
    newDatePicker: () => new field.DatePickerMade(),
    newDecoratedText: () => new made.DecoratedTextMade(),
    newDivider: () => new made.DividerMade(),
    newEditorFileScopeActionResponseBuilder: () => new FileScopeMade(),
    newFixedFooter: () => new FooterMade(),
    newIconImage: () => new made.IconImageMade(),
    newNavigation: () => new NavigationMade(),
    newNotification: () => new NotificationMade(),
    newOpenLink: () => new made.OpenLinkMade(script),
    newSelectionInput: () => new field.SelectionInputMade(),
    newTextButton: () => new made.TextButtonMade(),
    newTextInput: () => new field.TextInputMade(),
    newTextParagraph: () => new made.ParagraphMade(),
    newTimePicker: () => new field.TimePickerMade(),
    newUniversalActionResponseBuilder: () => new MenuMade(),
  }
}

/** What Google would show of what a function gave back. */
export function shownBy(response: unknown): ResponseJson {
  return made.inside(response, BuiltMade)
}
