import * as z from 'zod/mini'
import { roleId } from '../ids'
import { once } from '../once'

/** The strategy of instructional leadership that a template serves. */
export const strategies = [
  'vision',
  'collaboration',
  'professional-development',
  'data',
  'leadership',
  'trust',
  'celebration',
] as const

/**
 * A template as its file says it. Times are whole minutes. That minutes sum up, ids differ and owners
 * have a role is checked by `parseTemplate`, which every template passes.
 */
export const templateSchema = once(() => {
  const kebab = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
  const text = (longest: number) =>
    z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^\S(.*\S)?$/su))
  const minutes = z.int().check(z.gte(1), z.lte(480))

  /** What a part leaves behind on the agenda. */
  const output = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notes') }),
    z.strictObject({
      kind: z.literal('table'),
      columns: z.array(text(60)).check(z.minLength(2), z.maxLength(6)),
    }),
    z.strictObject({ kind: z.literal('actions') }),
    z.strictObject({ kind: z.literal('decision') }),
  ])

  const part = z.strictObject({
    id: kebab,
    title: text(80),
    minutes,
    leastMinutes: minutes,
    purpose: text(300),
    prompts: z.array(text(300)).check(z.minLength(2), z.maxLength(4)),
    owner: roleId,
    output,
  })

  return z.strictObject({
    id: kebab,
    title: text(80),
    purpose: text(300),
    strategy: z.enum(strategies),
    minutes,
    roles: z.array(roleId).check(z.minLength(1), z.maxLength(8)),
    parts: z.array(part).check(z.minLength(1), z.maxLength(16)),
    tip: text(500),
    source: z.strictObject({
      author: text(200),
      year: z.int().check(z.gte(1900), z.lte(2199)),
      title: z.exactOptional(text(200)),
    }),
    licence: text(300),
  })
})

export type Template = z.infer<ReturnType<typeof templateSchema>>
export type Part = Template['parts'][number]
export type Output = Part['output']
