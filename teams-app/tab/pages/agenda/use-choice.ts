import { useMemo } from 'react'
import * as z from 'zod/mini'
import { useKept } from '../../use/use-kept'
import type { Pressing } from '../../use/use-press'
import type { MeetingAgenda } from './meeting-agenda'

/** What somebody is about to choose for a meeting, as typed; what is left out is as it stands. */
export interface Choice {
  template?: string | undefined
  minutes?: string | undefined
  parts?: readonly string[] | undefined
}

export interface Choosing {
  choice: Choice
  change: (more: Choice) => void
  forget: () => void
}

const shape = z.object({
  template: z.optional(z.string()),
  minutes: z.optional(z.string()),
  parts: z.optional(z.array(z.string())),
})

function read(typed: string): Choice {
  return typed === '' ? {} : (z.safeParse(shape, JSON.parse(typed)).data ?? {})
}

/** The choice for a meeting, kept until it is made or left. */
export function useChoice(meeting: string): Choosing {
  const [typed, type, forget] = useKept(`agenda ${meeting}`)
  return useMemo(() => {
    const choice = read(typed)
    return { choice, change: (more) => type(JSON.stringify({ ...choice, ...more })), forget }
  }, [typed, type, forget])
}

/** Whole minutes from 1 to 480, or undefined for what is none. */
export function wholeMinutes(typed: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return minutes >= 1 && minutes <= 480 ? minutes : undefined
}

/** The minutes of all parts, or undefined when one of them is no number. */
export function wholeParts(parts: readonly string[]): number[] | undefined {
  const whole = parts.flatMap((one) => wholeMinutes(one) ?? [])
  return whole.length === parts.length ? whole : undefined
}

/** What the view is asked for. What is no number asks for nothing, so that the last answer stays. */
export function askOf({ template, minutes, parts }: Choice) {
  const long = minutes === undefined ? undefined : wholeMinutes(minutes)
  const partMinutes = parts === undefined ? undefined : wholeParts(parts)
  return {
    ...(template === undefined ? {} : { template }),
    ...(long === undefined ? {} : { minutes: long }),
    ...(partMinutes === undefined ? {} : { partMinutes }),
  }
}

/** The command that makes the choice; null while something of it is no number. */
export function chooseCommand({ id, plan }: MeetingAgenda, choice: Choice): Pressing | null {
  const template = choice.template ?? plan.template
  const minutes = choice.minutes === undefined ? plan.minutes : wholeMinutes(choice.minutes)
  const partMinutes = choice.parts === undefined ? [] : wholeParts(choice.parts)
  if (template === null || minutes === undefined || partMinutes === undefined) return null
  return {
    type: 'choose-template',
    occurrence: id,
    template,
    minutes,
    ...(partMinutes.length === 0 ? {} : { partMinutes }),
  }
}
