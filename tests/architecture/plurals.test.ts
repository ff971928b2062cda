import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { root } from './planted-tree'

type Node = { type?: string } & Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Whether something is compared with 1 or 2, as who chooses between singular and plural does; none at all is another sentence. */
function comparesNumber({ type, left, right }: Node): boolean {
  return (
    type === 'BinaryExpression' &&
    [left, right].some(
      (side) => isNode(side) && side.type === 'NumericLiteral' && [1, 2].includes(Number(side.value)),
    )
  )
}

/** Whether it is a sentence, or is taken from a catalogue: a member of something that is named like one. */
function isText(node: unknown): boolean {
  if (!isNode(node)) return false
  const { type, value, quasis, callee, object, expression } = node
  if (type === 'StringLiteral') return /\p{L}{2}.* |^\p{Lu}\p{Ll}+/u.test(String(value))
  if (type === 'TemplateLiteral') return JSON.stringify(quasis).match(/"raw":"[^"]*\p{L}{2}[^"]* /u) !== null
  if (type === 'CallExpression') return isText(callee)
  if (type === 'ParenthesisExpression') return isText(expression)
  if (type === 'Identifier') return /^(text|texts|words|en|es)$/i.test(String(value))
  return type === 'MemberExpression' && isText(object)
}

/** Where a text is chosen by a number and not by its catalogue, in a text of TypeScript. */
function chosenByNumber(path: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    if (!isNode(node) || Array.isArray(node)) return
    const { type, test, consequent, alternate } = node
    if (
      type === 'ConditionalExpression' &&
      isNode(test) &&
      comparesNumber(test) &&
      isText(consequent) &&
      isText(alternate)
    )
      found.push(path)
    for (const one of Object.values(node)) visit(one)
  }
  visit(parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' }).body)
  return found
}

const sources = ['core/src', 'teams-app/src', 'teams-app/tab', 'workspace-addon/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)(text|node_modules|dist)\//.test(path)),
)

test('a text is chosen by a number in its catalogue alone, where each language has as many forms as it needs', () => {
  expect(sources.length).toBeGreaterThan(500)
  expect(sources.flatMap((path) => chosenByNumber(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
})

test.each([
  'const a = n === 1 ? texts.one : texts.many(n)',
  'const a = list.length > 1 ? `several actions are open` : "One action"',
  'const a = <p>{1 === n ? words.goals.one : words.goals.many}</p>',
])('would be found: %s', (planted) => {
  expect(chosenByNumber('planted.tsx', planted)).toEqual(['planted.tsx'])
})
