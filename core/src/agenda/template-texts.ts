import * as z from 'zod/mini'
import { once } from '../once'
import type { Part, Template } from './template'

/** What a template says in another language; parts by their ids. Minutes, roles and order stay. */
export const templateTexts = once(() =>
  z.strictObject({
    title: z.string(),
    purpose: z.string(),
    tip: z.string(),
    licence: z.string(),
    parts: z.record(
      z.string(),
      z.strictObject({
        title: z.string(),
        purpose: z.string(),
        prompts: z.array(z.string()),
        columns: z.optional(z.array(z.string())),
      }),
    ),
  }),
)

export type TemplateTexts = z.infer<ReturnType<typeof templateTexts>>

/** The template with these texts; a part that they leave out keeps its own. */
export function withTexts(template: Template, { parts, ...texts }: TemplateTexts): Template {
  return {
    ...template,
    ...texts,
    parts: template.parts.map((part) => {
      const own = parts[part.id]
      return own === undefined ? part : partWithTexts(part, own)
    }),
  }
}

function partWithTexts(part: Part, { columns, ...texts }: TemplateTexts['parts'][string]): Part {
  const output = part.output.kind === 'table' && columns ? { ...part.output, columns } : part.output
  return { ...part, ...texts, output }
}
