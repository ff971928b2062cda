import type { Template } from '@roundtable/core'
import * as z from 'zod/mini'
import { wholeMinutes } from './use-choice'

/** A part as somebody types it. `from` is the part of the protocol that it changes; null for a new one. */
const row = z.object({
  key: z.string(),
  from: z.nullable(z.string()),
  title: z.string(),
  minutes: z.string(),
  least: z.string(),
  purpose: z.string(),
  prompts: z.string(),
})
export type Row = z.infer<typeof row>

const typedProtocol = z.object({ title: z.string(), rows: z.array(row) })
export type TypedProtocol = z.infer<typeof typedProtocol>

/** What was typed before; undefined when nothing was. */
export function readTyped(text: string): TypedProtocol | undefined {
  return text === '' ? undefined : z.safeParse(typedProtocol, JSON.parse(text)).data
}

/** The protocol as the form shows it. */
export function typedFrom({ parts }: Template, title: string): TypedProtocol {
  return {
    title,
    rows: parts.map(({ id, title: name, minutes, leastMinutes, purpose, prompts }) => ({
      key: id,
      from: id,
      title: name,
      minutes: String(minutes),
      least: String(leastMinutes),
      purpose,
      prompts: prompts.join('\n'),
    })),
  }
}

function promptsOf({ prompts }: Row): string[] {
  return prompts.split('\n').flatMap((line) => line.trim() || [])
}

/** Which fields of a row have to be mended. */
export function faultsOf(one: Row) {
  const [minutes, least] = [wholeMinutes(one.minutes), wholeMinutes(one.least)]
  const prompts = promptsOf(one)
  return {
    title: one.title.trim() === '',
    minutes: minutes === undefined,
    least: least === undefined || (minutes !== undefined && least > minutes),
    purpose: one.purpose.trim() === '',
    prompts: prompts.length < 2 || prompts.length > 4,
  }
}

export function isFaulty({ title, rows }: TypedProtocol): boolean {
  return (
    title.trim() === '' ||
    rows.length === 0 ||
    rows.some((one) => Object.values(faultsOf(one)).includes(true))
  )
}

/** The minutes of all parts together; what is no number counts nothing. */
export function totalOf({ rows }: TypedProtocol): number {
  return rows.reduce((sum, { minutes }) => sum + (wholeMinutes(minutes) ?? 0), 0)
}

/** The template that was typed, on the base that it changes. Asked only of what is not faulty. */
export function templateOf(base: Template, typed: TypedProtocol) {
  const parts = typed.rows.map((one) => {
    const known = base.parts.find(({ id }) => id === one.from)
    return {
      id: one.key,
      title: one.title.trim(),
      minutes: wholeMinutes(one.minutes) ?? 1,
      leastMinutes: wholeMinutes(one.least) ?? 1,
      purpose: one.purpose.trim(),
      prompts: promptsOf(one),
      owner: known?.owner ?? base.roles[0],
      output: known?.output ?? { kind: 'notes' },
    }
  })
  return { ...base, title: typed.title.trim(), minutes: totalOf(typed), parts }
}
