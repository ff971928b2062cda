/** What Google shows of a card, as its JSON: google.apps.card.v1, as far as the add-on uses it. */
export interface CardJson {
  header?: { title: string; subtitle?: string }
  sections: readonly SectionJson[]
  fixedFooter?: { primaryButton: ButtonJson; secondaryButton?: ButtonJson }
}

export interface SectionJson {
  header?: string
  collapsible?: boolean
  uncollapsibleWidgetsCount?: number
  widgets: readonly WidgetJson[]
}

export interface ButtonJson {
  text: string
  altText?: string
  type: 'FILLED' | 'OUTLINED'
  onClick:
    | { action: { function: string; parameters: Readonly<Record<string, string>>; loadIndicator: string } }
    | { openLink: { url: string } }
}

export interface SelectionJson {
  name: string
  label: string
  type: 'CHECK_BOX' | 'RADIO_BUTTON' | 'DROPDOWN'
  items: readonly { text: string; value: string; selected: boolean }[]
}

export type WidgetJson =
  | { textParagraph: { text: string } }
  | {
      decoratedText: {
        topLabel?: string
        text: string
        bottomLabel?: string
        wrapText: boolean
        startIcon?: { knownIcon: string }
        button?: ButtonJson
      }
    }
  | { buttonList: { buttons: readonly ButtonJson[] } }
  | { divider: object }
  | {
      textInput: {
        name: string
        label: string
        hintText?: string
        value: string
        type: 'SINGLE_LINE' | 'MULTIPLE_LINE'
      }
    }
  | { selectionInput: SelectionJson }
  | { dateTimePicker: { name: string; label: string; type: 'DATE_ONLY' | 'TIME_ONLY'; value: string | null } }

/** What a function of the add-on gives back. */
export type ResponseJson =
  | { card: CardJson }
  | { menu: readonly CardJson[] }
  | {
      navigations: readonly ({ pushCard: CardJson } | { updateCard: CardJson } | { popToRoot: true })[]
      notification?: string
    }
  | { requestFileScopeForActiveDocument: true }
