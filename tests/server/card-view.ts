import * as z from 'zod'

const action = z.object({
  type: z.string(),
  title: z.string(),
  verb: z.string().optional(),
  url: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  associatedInputs: z.string().optional(),
})

/** An element with all that may stand in it; Adaptive Cards nest without end. */
const element = z.object({
  type: z.string(),
  text: z.string().optional(),
  inlines: z.array(z.object({ text: z.string() })).optional(),
  get columns() {
    return z.array(element).optional()
  },
  get items() {
    return z.array(element).optional()
  },
  actions: z.array(action).optional(),
  id: z.string().optional(),
  label: z.string().optional(),
  value: z.union([z.string(), z.number()]).optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
})
type Element = z.infer<typeof element>

const cardShape = z.object({
  type: z.literal('AdaptiveCard'),
  lang: z.string(),
  fallbackText: z.string(),
  body: z.array(element),
  actions: z.array(action).optional(),
})

/** A card as a person sees it. */
export interface CardView {
  language: string
  /** The first line. */
  heading: string
  /** Everything that is written on it, a line a paragraph. */
  text: string
  buttons: readonly string[]
  /** What stands in each field. */
  fields: Readonly<Record<string, string>>
  choices: Readonly<Record<string, readonly { title: string; value: string }[]>>
  /** What the n-th button of that title carries when it is pressed, with the fields if it takes them. */
  press(
    title: string,
    fields?: Readonly<Record<string, string>>,
    nth?: number,
  ): { verb: string; data: object }
}

function within(elements: readonly Element[]): Element[] {
  return elements.flatMap((one) => [one, ...within(one.items ?? []), ...within(one.columns ?? [])])
}

function textOf({ type, text, inlines }: Element): string[] {
  if (type === 'TextBlock') return [text ?? '']
  return inlines === undefined ? [] : [inlines.map((run) => run.text).join('')]
}

/** Reads a card; throws when it is none of ours. */
export function viewOf(json: unknown): CardView {
  const card = cardShape.parse(json)
  const all = within(card.body)
  const actions = [...all.flatMap((one) => one.actions ?? []), ...(card.actions ?? [])]
  const lines = all.flatMap(textOf)
  const inputs = all.flatMap((one) => (one.id === undefined ? [] : [{ ...one, id: one.id }]))
  const filled = Object.fromEntries(
    inputs.flatMap(({ id, value }) => (value === undefined ? [] : [[id, String(value)] as const])),
  )
  return {
    language: card.lang,
    heading: lines[0] ?? '',
    text: lines.join('\n'),
    buttons: actions.map(({ title }) => title),
    fields: filled,
    choices: Object.fromEntries(inputs.map(({ id, choices }) => [id, choices ?? []])),
    press(title, fields = {}, nth = 0) {
      const found = actions.filter((one) => one.title === title)[nth]
      if (found?.data === undefined)
        throw new Error(
          `No button "${title}" among: ${actions.map((one) => one.title).join(', ')}\n${lines.join('\n')}`,
        )
      const typed = found.associatedInputs === 'none' ? {} : { ...filled, ...fields }
      return { verb: found.verb ?? '', data: { ...found.data, ...typed } }
    },
  }
}

const reply = z.object({ type: z.string(), value: z.unknown() })

/** What an Action.Execute was answered: a card in place, or a line. */
export function replyView(body: unknown): CardView {
  const { type, value } = reply.parse(body)
  if (type.endsWith('card.adaptive')) return viewOf(value)
  const text = z.string().parse(value)
  return {
    language: '',
    heading: text,
    text,
    buttons: [],
    fields: {},
    choices: {},
    press: () => {
      throw new Error(`There is no card, only: ${text}`)
    },
  }
}
