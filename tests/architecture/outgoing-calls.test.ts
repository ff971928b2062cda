import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { root } from './planted-tree'

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The name that is called: `fetch` of `fetch(...)`, `by.fetch(...)` and `world.fetch(...)`. */
function calledName({ callee }: Node): unknown {
  if (!isNode(callee)) return undefined
  return isNode(callee.property) ? callee.property.value : callee.value
}

/** Whether a call says itself that it goes nowhere else: `redirect: 'error'` or `'manual'`. */
const stays = (call: string) => /redirect: '(error|manual)'/.test(call)

/** Modules through which a program calls out past fetch. */
const sockets =
  /^(node:)?(https?|http2|net|tls|dgram|dns(\/promises)?|undici|axios|child_process|inspector|worker_threads)$/

/** How a text of the server calls out: calls of fetch that may be sent elsewhere, and other ways. */
function findings(path: string, text: string): { calls: number; wrong: string[] } {
  const wrong: string[] = []
  let calls = 0
  const module = parseSync(text, { syntax: 'typescript', target: 'es2022' })
  const bytes = Buffer.from(text)
  const slice = ({ span }: Node) => {
    const { start, end } = span as { start: number; end: number }
    return bytes.subarray(start - module.span.start, end - module.span.start).toString()
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    if (!isNode(node)) return
    if (node.type === 'CallExpression' && calledName(node) === 'fetch') {
      calls += 1
      if (!stays(slice(node))) wrong.push(`${path}: a call that may be sent elsewhere`)
    }
    if (node.type === 'ImportDeclaration' && node.typeOnly !== true) {
      const { value } = node.source as { value: string }
      if (sockets.test(value)) wrong.push(`${path}: ${value}`)
    }
    for (const one of Object.values(node)) visit(one)
  }
  visit(module.body)
  return { calls, wrong }
}

test('the server calls out by the fetch it was given, and no call goes where its answer sends it', () => {
  const folder = join(root, 'teams-app/src')
  const found = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => findings(path, readFileSync(join(folder, path), 'utf8')))
  // The server listens, and keeps connections to Teams for the sender: Node's own client goes nowhere else by itself.
  expect(found.flatMap(({ wrong }) => wrong).sort()).toEqual([
    'http/kept-connections.ts: node:http',
    'http/kept-connections.ts: node:https',
    'server.ts: node:http',
  ])
  expect(found.reduce((sum, { calls }) => sum + calls, 0)).toBeGreaterThanOrEqual(4)
})

test.each([
  ["await fetch('https://a.example')", 'a.ts: a call that may be sent elsewhere'],
  ["await by.fetch(url, { method: 'POST' })", 'a.ts: a call that may be sent elsewhere'],
  ["await by.fetch(url, { redirect: 'follow' })", 'a.ts: a call that may be sent elsewhere'],
  ["import { request } from 'node:https'", 'a.ts: node:https'],
  ["import { connect } from 'net'", 'a.ts: net'],
])('%s would be found', (text, finding) => {
  expect(findings('a.ts', text).wrong).toEqual([finding])
})
