/**
 * The elements of Adaptive Cards 1.5 that our cards use. People's words and names are TextRuns, which show
 * every character as it is; a TextBlock would read Markdown in them (TRUST.md "People's words").
 */
export type Run = { type: 'TextRun'; text: string; weight?: 'Bolder'; isSubtle?: true; italic?: true }

export type Element =
  | {
      type: 'TextBlock'
      text: string
      style: 'heading'
      size: 'ExtraLarge' | 'Large' | 'Medium'
      weight: 'Bolder'
      wrap: true
    }
  | { type: 'RichTextBlock'; inlines: Run[]; spacing?: Spacing }
  | { type: 'ColumnSet'; columns: Column[]; spacing?: Spacing }
  | { type: 'Container'; items: Element[]; spacing?: Spacing; separator?: true; style?: 'emphasis' }
  | { type: 'ActionSet'; actions: Action[]; spacing?: Spacing }
  | Input

type Spacing = 'None' | 'Small' | 'Default' | 'Medium'
type Column = { type: 'Column'; width: 'stretch' | 'auto' | `${number}px`; items: Element[] }

interface InputBase {
  id: string
  label: string
  errorMessage: string
  isRequired: boolean
}

export type Input = InputBase &
  (
    | { type: 'Input.Text'; isMultiline: boolean; maxLength: number; value?: string; placeholder?: string }
    | { type: 'Input.Date'; value?: string; min?: string; max?: string }
    | { type: 'Input.Time'; value?: string }
    | { type: 'Input.Number'; value?: number; min: number; max: number }
    | {
        type: 'Input.ChoiceSet'
        choices: { title: string; value: string }[]
        value?: string
        isMultiSelect: boolean
        style: 'compact' | 'expanded'
        wrap: true
      }
  )

export type Action =
  | {
      type: 'Action.Execute'
      title: string
      verb: string
      data: object
      style?: 'positive' | 'destructive'
      associatedInputs?: 'none'
    }
  | { type: 'Action.OpenUrl'; title: string; url: string }
  /** Only in a dialog of a message action, which knows no Action.Execute. */
  | { type: 'Action.Submit'; title: string; data: object }

export type ExecuteAction = Extract<Action, { type: 'Action.Execute' }>

export interface Card {
  type: 'AdaptiveCard'
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  version: '1.5'
  lang: string
  fallbackText: string
  body: Element[]
  actions?: Action[]
}

/** A heading of the catalogue's own words, never of people's. */
export function heading(text: string, size: 'ExtraLarge' | 'Large' | 'Medium' = 'Large'): Element {
  return { type: 'TextBlock', text, style: 'heading', size, weight: 'Bolder', wrap: true }
}

/** Literal text. An empty text would be refused by the client, so a blank stands for it. */
export function run(text: string, look: { bold?: boolean; subtle?: boolean } = {}): Run {
  return {
    type: 'TextRun',
    text: text === '' ? ' ' : text,
    ...(look.bold ? { weight: 'Bolder' } : {}),
    ...(look.subtle ? { isSubtle: true } : {}),
  }
}

/** One paragraph of literal text. */
export function line(text: string | Run[], spacing?: Spacing): Element {
  const inlines = typeof text === 'string' ? [run(text)] : text
  return { type: 'RichTextBlock', inlines, ...(spacing ? { spacing } : {}) }
}

/** A paragraph in the quieter colour. */
export function quiet(text: string): Element {
  return line([run(text, { subtle: true })], 'Small')
}

/** A label and what belongs to it, in one paragraph: a column for labels would break them on a phone. */
export function labelled(label: string, text: string | Run[], spacing: Spacing = 'Small'): Element {
  const inlines = typeof text === 'string' ? [run(text)] : text
  return line([run(`${label}: `, { subtle: true }), ...inlines], spacing)
}

/** Two texts side by side: a short one, such as a time or a date, and what belongs to it. */
export function pair(left: Run, right: Element[], width: `${number}px`): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width, items: [line([left])] },
      { type: 'Column', width: 'stretch', items: right },
    ],
  }
}

/** A text that is only shown, cut at the end of a word where it is longer than fits. Never in a form. */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const word = cut.lastIndexOf(' ')
  // Half of a surrogate pair would be shown as a box.
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A group set apart by a line. */
export function part(items: Element[]): Element {
  return { type: 'Container', separator: true, spacing: 'Medium', items }
}

/** A group under a heading of the catalogue's own. */
export function section(title: string, items: Element[]): Element {
  return part([heading(title, 'Medium'), ...items])
}

/** What an old client and a notification show: short, and with nothing in it that Markdown would act on. */
function plain(text: string): string {
  return brief(text.replace(/[[\]*_`<>#~{}\\]|:\/\//g, ''), 200)
}

/** A whole card. */
export function card(lang: string, fallbackText: string, body: Element[], actions: Action[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang,
    fallbackText: plain(fallbackText) || ' ',
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}
