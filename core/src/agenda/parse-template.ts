import type * as z from 'zod/mini'
import { type Template, templateSchema } from './template'
import { inconsistencies } from './template-consistency'
import type { TemplateProblem } from './template-problem'

/**
 * Reads a template from JSON that somebody wrote.
 * Each problem names its field as a path, `parts[2].leastMinutes`; its sentence stands in
 * `text/<language>/agenda.ts`. All problems of the shape come first; sums and references are looked
 * at only when the shape is right. A field is named once, with its first problem.
 */
export function parseTemplate(
  json: unknown,
): { template: Template } | { problems: readonly TemplateProblem[] } {
  const parsed = templateSchema().safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, json))
    return { problems: problems.filter(({ field }, i) => problems.findIndex((p) => p.field === field) === i) }
  }
  const problems = inconsistencies(parsed.data)
  return problems.length === 0 ? { template: parsed.data } : { problems }
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): TemplateProblem[] {
  const field = fieldName(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-field', field: fieldName([...issue.path, key]) }))
    case 'invalid_type':
      if (valueAt(json, issue.path) === undefined) return [{ code: 'missing', field }]
      return [{ code: 'wrong-kind', field, expected: kindOf(issue.expected) }]
    case 'too_small':
      return [{ code: 'too-small', field, of: measureOf(issue.origin), least: Number(issue.minimum) }]
    case 'too_big':
      return [{ code: 'too-big', field, of: measureOf(issue.origin), most: Number(issue.maximum) }]
    case 'invalid_value':
      if (valueAt(json, issue.path) === undefined) return [{ code: 'missing', field }]
      return [{ code: 'not-one-of', field, options: issue.values.map(String) }]
    case 'invalid_union':
      return [{ code: 'not-one-of', field, options: ['notes', 'table', 'actions', 'decision'] }]
    default:
      return [{ code: isName(issue.path) ? 'wrong-name' : 'loose-spaces', field }]
  }
}

/** `['parts', 2, 'title']` becomes `parts[2].title`; the whole file is `template`. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return name === '' ? 'template' : name.replace(/^\./, '')
}

function isName(path: readonly PropertyKey[]): boolean {
  return path[0] === 'roles' || ['id', 'owner'].includes(String(path[path.length - 1]))
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  )
}

function kindOf(expected: string): 'text' | 'whole-number' | 'list' | 'group' {
  if (expected === 'string') return 'text'
  if (expected === 'array') return 'list'
  return expected === 'object' ? 'group' : 'whole-number'
}

function measureOf(origin: string): 'characters' | 'entries' | 'value' {
  if (origin === 'string') return 'characters'
  return origin === 'array' ? 'entries' : 'value'
}
