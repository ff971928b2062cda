/**
 * What the add-on uses of Google's CardService, handed to it as an argument. A narrow copy of the platform's own interface;
 * `main.ts` hands in the real one, so that the compiler compares the two. Values of an enumeration go through unread.
 */
export interface CardService {
  Icon: { PERSON: unknown; CLOCK: unknown; INVITE: unknown; STAR: unknown }
  LoadIndicator: { SPINNER: unknown }
  SelectionInputType: { CHECK_BOX: unknown; RADIO_BUTTON: unknown; DROPDOWN: unknown }
  TextButtonStyle: { FILLED: unknown; OUTLINED: unknown }
  newAction(): Action
  newActionResponseBuilder(): ActionResponseBuilder
  newButtonSet(): ButtonSet
  newCardBuilder(): CardBuilder
  newCardHeader(): CardHeader
  newCardSection(): CardSection
  newDatePicker(): DatePicker
  newDecoratedText(): DecoratedText
  newDivider(): object
  newEditorFileScopeActionResponseBuilder(): EditorFileScopeActionResponseBuilder
  newFixedFooter(): FixedFooter
  newIconImage(): IconImage
  newNavigation(): Navigation
  newNotification(): Notification
  newOpenLink(): OpenLink
  newSelectionInput(): SelectionInput
  newTextButton(): TextButton
  newTextInput(): TextInput
  newTextParagraph(): TextParagraph
  newTimePicker(): TimePicker
  newUniversalActionResponseBuilder(): UniversalActionResponseBuilder
}

interface Action {
  setFunctionName(name: string): Action
  setLoadIndicator(indicator: unknown): Action
  /** Strings only. */
  setParameters(parameters: { [key: string]: string }): Action
}

interface ActionResponseBuilder {
  setNavigation(navigation: Navigation): ActionResponseBuilder
  setNotification(notification: Notification): ActionResponseBuilder
  build(): object
}

interface ButtonSet {
  addButton(button: object): ButtonSet
}

interface CardBuilder {
  setHeader(header: CardHeader): CardBuilder
  addSection(section: CardSection): CardBuilder
  setFixedFooter(footer: FixedFooter): CardBuilder
  build(): object
}

interface CardHeader {
  setTitle(title: string): CardHeader
  setSubtitle(subtitle: string): CardHeader
}

interface CardSection {
  /** Formatted like a paragraph. */
  setHeader(header: string): CardSection
  setCollapsible(collapsible: boolean): CardSection
  setNumUncollapsibleWidgets(count: number): CardSection
  addWidget(widget: object): CardSection
}

interface DatePicker {
  setFieldName(name: string): DatePicker
  setTitle(title: string): DatePicker
  /** Midnight of the day in UTC. */
  setValueInMsSinceEpoch(milliseconds: number): DatePicker
}

interface DecoratedText {
  /** Formatted like a paragraph. */
  setText(text: string): DecoratedText
  setTopLabel(text: string): DecoratedText
  setBottomLabel(text: string): DecoratedText
  setWrapText(wrap: boolean): DecoratedText
  setStartIcon(icon: IconImage): DecoratedText
  setButton(button: object): DecoratedText
}

interface EditorFileScopeActionResponseBuilder {
  requestFileScopeForActiveDocument(): EditorFileScopeActionResponseBuilder
  build(): object
}

interface FixedFooter {
  /** Filled. */
  setPrimaryButton(button: TextButton): FixedFooter
  /** Outlined, and only beside a primary one. */
  setSecondaryButton(button: TextButton): FixedFooter
}

interface IconImage {
  setIcon(icon: unknown): IconImage
}

interface Navigation {
  popToRoot(): Navigation
  pushCard(card: object): Navigation
  updateCard(card: object): Navigation
}

interface Notification {
  setText(text: string): Notification
}

interface OpenLink {
  setUrl(url: string): OpenLink
}

interface SelectionInput {
  setFieldName(name: string): SelectionInput
  setTitle(title: string): SelectionInput
  setType(type: unknown): SelectionInput
  addItem(text: string, value: string, selected: boolean): SelectionInput
}

interface TextButton {
  setText(text: string): TextButton
  setAltText(text: string): TextButton
  setOnClickAction(action: Action): TextButton
  setOpenLink(link: OpenLink): TextButton
  setTextButtonStyle(style: unknown): TextButton
}

interface TextInput {
  setFieldName(name: string): TextInput
  setTitle(title: string): TextInput
  setHint(hint: string): TextInput
  setValue(value: string): TextInput
  setMultiline(multiline: boolean): TextInput
}

interface TextParagraph {
  /** A few tags of HTML: `<b>`, `<font color>`, `<br>`. */
  setText(text: string): TextParagraph
}

interface TimePicker {
  setFieldName(name: string): TimePicker
  setTitle(title: string): TimePicker
  setHours(hours: number): TimePicker
  setMinutes(minutes: number): TimePicker
}

interface UniversalActionResponseBuilder {
  displayAddOnCards(cards: object[]): UniversalActionResponseBuilder
  build(): object
}
