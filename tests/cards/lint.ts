import { Buffer } from 'node:buffer'
import { readPress } from '../../teams-app/src/cards/card-data'
import type { Card } from '../../teams-app/src/cards/elements'
import { type Node, nodesOf } from './words-in-cards'

const most = { bytes: 28 * 1024, actions: 6, actionTitle: 80, fallback: 200 }

function filled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function textFindings(node: Node): string[] {
  if (node.type === 'TextBlock') {
    const loud = node.style === 'heading' && node.wrap === true
    return [
      ...(loud ? [] : ['a TextBlock that is no wrapped heading']),
      ...('color' in node ? ['a colour that says something'] : []),
    ]
  }
  if (node.type === 'TextRun')
    return [
      ...(filled(node.text) || node.text === ' ' ? [] : ['an empty text']),
      ...('color' in node ? ['a colour'] : []),
    ]
  return node.type === 'FactSet' || node.type === 'Image' ? [`a ${node.type}`] : []
}

const formats: Readonly<Record<string, RegExp>> = {
  'Input.Date': /^\d{4}-\d{2}-\d{2}$/,
  'Input.Time': /^\d{2}:\d{2}$/,
}

/** @param form whether the card came back with what was typed, which may be anything */
function inputFindings(node: Node, form: boolean): string[] {
  if (!node.type.startsWith('Input.')) return []
  const { id, label, errorMessage, isRequired, value, min, max } = node
  const format = formats[node.type]
  return [
    ...(filled(id) ? [] : ['an input without an id']),
    ...(filled(label) ? [] : [`${id} has no label`]),
    ...(filled(errorMessage) ? [] : [`${id} has no error message`]),
    ...(typeof isRequired === 'boolean' ? [] : [`${id} does not say whether it is required`]),
    ...(format &&
    [min, max, form ? undefined : value].some((one) => one !== undefined && !format.test(`${one}`))
      ? [`${id} holds no ${node.type.slice(6)}`]
      : []),
    ...choiceFindings(node, form),
  ]
}

function choiceFindings({ type, id, choices, isMultiSelect, value }: Node, form: boolean): string[] {
  if (type !== 'Input.ChoiceSet' || !Array.isArray(choices)) return []
  const values = choices.map((choice: { value: string }) => choice.value)
  const chosen =
    value === undefined || value === '' ? [] : isMultiSelect ? `${value}`.split(',') : [`${value}`]
  return [
    ...(values.length === 0 ? [`${id} offers nothing`] : []),
    ...(new Set(values).size === values.length ? [] : [`${id} offers one thing twice`]),
    ...(isMultiSelect && values.some((one) => one.includes(',')) ? [`${id} has a comma in a value`] : []),
    ...(form || chosen.every((one) => values.includes(one))
      ? []
      : [`${id} begins with what it does not offer`]),
    ...choices.flatMap(({ title }: { title: string }) => (filled(title) ? [] : [`${id} offers a blank`])),
  ]
}

function actionFindings(node: Node): string[] {
  if (!node.type.startsWith('Action.')) return []
  const title = `${node.title}`
  const press = node.type === 'Action.Execute' ? readPress(node.data) : undefined
  return [
    ...(filled(title) && title.length <= most.actionTitle
      ? []
      : [`the button "${title}" has no title that fits`]),
    ...(press === null || (press && press.tap.tap !== node.verb)
      ? [`the button "${title}" is not understood`]
      : []),
  ]
}

function groupFindings(actions: readonly { title: string }[], where: string): string[] {
  const titles = actions.map(({ title }) => title)
  return [
    ...(titles.length <= most.actions ? [] : [`${titles.length} buttons ${where}`]),
    ...(new Set(titles).size === titles.length ? [] : [`two buttons with one title ${where}`]),
  ]
}

/** What is wrong with a card by the rules of TRUST.md A2 and TEAMS.md "Limits", one line a finding. */
export function findings(card: Card, form = false): string[] {
  const nodes = nodesOf(card)
  const bytes = Buffer.byteLength(JSON.stringify(card))
  const texts = nodes.filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock')
  const first = form ? texts[1] : texts[0]
  const ids = nodes.flatMap(({ type, id }) => (type.startsWith('Input.') ? [`${id}`] : []))
  return [
    ...(card.version === '1.5' ? [] : ['not version 1.5']),
    ...(card.lang === 'en' || card.lang === 'es' ? [] : ['no language']),
    ...(filled(card.fallbackText) && card.fallbackText.length <= most.fallback
      ? []
      : ['no short fallback text']),
    ...(/[[\]*_`<>{}\\]|:\/\//.test(card.fallbackText) ? ['Markdown in the fallback text'] : []),
    ...(first?.type === 'TextBlock' ? [] : ['no heading at the beginning']),
    ...(bytes <= most.bytes ? [] : [`${bytes} bytes`]),
    ...(new Set(ids).size === ids.length ? [] : ['two inputs with one id']),
    ...groupFindings(card.actions ?? [], 'below the card'),
    ...nodes.flatMap((node) =>
      node.type === 'ActionSet' && Array.isArray(node.actions) ? groupFindings(node.actions, 'in a row') : [],
    ),
    ...nodes.flatMap((node) => [
      ...textFindings(node),
      ...inputFindings(node, form),
      ...actionFindings(node),
    ]),
  ]
}
