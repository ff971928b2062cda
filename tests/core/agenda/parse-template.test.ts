import { parseTemplate } from '../../../core/src/agenda/parse-template'
import { templateProblem as enProblem } from '../../../core/src/text/en/template'
import { templateProblem as esProblem } from '../../../core/src/text/es/template'

const part = {
  id: 'talk',
  title: 'Talk',
  minutes: 10,
  leastMinutes: 5,
  purpose: 'To hear everybody.',
  prompts: ['What did you see?', 'What surprised you?'],
  owner: 'facilitator',
  output: { kind: 'notes' },
}
const good = {
  id: 'our-check-in',
  title: 'Our check-in',
  purpose: 'Start together.',
  strategy: 'trust',
  minutes: 20,
  roles: ['facilitator', 'notes'],
  parts: [part, { ...part, id: 'note', owner: 'notes', output: { kind: 'table', columns: ['Who', 'When'] } }],
  tip: 'Begin on time.',
  source: { author: 'Our team', year: 2026 },
  licence: 'Our own.',
}
const withPart = (change: object) => ({ ...good, parts: [part, { ...part, id: 'note', ...change }] })
const without = (field: keyof typeof good) =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== field))

function problems(json: unknown) {
  const parsed = parseTemplate(json)
  return 'problems' in parsed ? parsed.problems : []
}

describe('a template file', () => {
  it('is read when it is right', () => {
    expect(parseTemplate(good)).toEqual({ template: good })
  })

  it.each<[string, unknown, string, string]>([
    ['lacks a title', without('title'), 'title', 'missing'],
    ['lacks a strategy', without('strategy'), 'strategy', 'missing'],
    ['lacks its parts', without('parts'), 'parts', 'missing'],
    ['lacks what a part leaves behind', withPart({ output: undefined }), 'parts[1].output', 'missing'],
    ['has a part without prompts', withPart({ prompts: [] }), 'parts[1].prompts', 'too-small'],
    ['has five prompts', withPart({ prompts: ['a', 'b', 'c', 'd', 'e'] }), 'parts[1].prompts', 'too-big'],
    ['has a field of its own', { ...good, color: 'red' }, 'color', 'unknown-field'],
    ['has a part with a field of its own', withPart({ length: 3 }), 'parts[1].length', 'unknown-field'],
    ['names an unknown strategy', { ...good, strategy: 'fun' }, 'strategy', 'not-one-of'],
    ['names an unknown output', withPart({ output: { kind: 'song' } }), 'parts[1].output.kind', 'not-one-of'],
    ['has minutes as text', withPart({ minutes: '10' }), 'parts[1].minutes', 'wrong-kind'],
    ['has half minutes', withPart({ minutes: 9.5 }), 'parts[1].minutes', 'wrong-kind'],
    ['has a part of no minutes', withPart({ leastMinutes: 0 }), 'parts[1].leastMinutes', 'too-small'],
    ['has an id with spaces', { ...good, id: 'Our check-in' }, 'id', 'wrong-name'],
    ['has a title with a space before it', { ...good, title: ' Hello' }, 'title', 'loose-spaces'],
    ['has an endless tip', { ...good, tip: 'x'.repeat(2_000) }, 'tip', 'too-big'],
    [
      'has one column',
      withPart({ output: { kind: 'table', columns: ['Who'] } }),
      'parts[1].output.columns',
      'too-small',
    ],
    ['does not add up', { ...good, minutes: 25 }, 'minutes', 'sum-differs'],
    [
      'wants more at least than planned',
      withPart({ leastMinutes: 11 }),
      'parts[1].leastMinutes',
      'least-above-minutes',
    ],
    ['names two parts alike', withPart({ id: 'talk' }), 'parts[1].id', 'used-twice'],
    ['names a role twice', { ...good, roles: ['facilitator', 'notes', 'notes'] }, 'roles[2]', 'used-twice'],
    [
      'gives a part to a role that it lacks',
      withPart({ owner: 'data' }),
      'parts[1].owner',
      'owner-without-role',
    ],
    ['is a list', [good], 'template', 'wrong-kind'],
    ['is nothing', undefined, 'template', 'missing'],
  ])('that %s gets an error that names the field', (_, json, field, code) => {
    const found = problems(json)
    expect(found.map((problem) => [problem.field, problem.code])).toEqual([[field, code]])
    for (const say of [enProblem, esProblem])
      for (const problem of found) expect(say(problem)).toMatch(/^[\w.[\]]+ \S.*\.$/u)
  })

  it('gets all its errors at once', () => {
    const fields = problems({ ...withPart({ title: '', minutes: -1 }), tip: 7 }).map(({ field }) => field)
    expect(fields.sort()).toEqual(['parts[1].minutes', 'parts[1].title', 'tip'])
  })

  it('is told in a sentence what to write', () => {
    const [problem] = problems(withPart({ leastMinutes: 11 }))
    if (problem === undefined) throw new Error('no problem found')
    expect(enProblem(problem)).toBe(
      "parts[1].leastMinutes is 11, more than the part's 10 minutes: please lower it or give the part more time.",
    )
    expect(esProblem(problem)).toContain('parts[1].leastMinutes es 11')
  })
})
