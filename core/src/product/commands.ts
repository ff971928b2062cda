import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { shortId, typed } from '../typed-words'

/** As pasted; the decider refuses what is no https address. */
const link = z.string().check(z.maxLength(20_000))

/** Something that the team agreed to make: a common assessment, a unit, a rubric. */
const addProduct = z.strictObject({
  type: z.literal('add-product'),
  id: shortId,
  name: typed,
  due: z.optional(realDate),
  link: z.optional(link),
})

const renameProduct = z.strictObject({
  type: z.literal('rename-product'),
  id: shortId,
  name: typed,
  /** Why; what was said before stays when it is left out. */
  sentence: z.optional(typed),
})

/** Puts it off, or gives one without a date its date. */
const deferProduct = z.strictObject({
  type: z.literal('defer-product'),
  id: shortId,
  until: realDate,
  sentence: typed,
})

/** Without a link the one that is known stays. */
const productExists = z.strictObject({
  type: z.literal('product-exists'),
  id: shortId,
  link: z.optional(link),
})

/** It is not there yet after all. */
const reopenProduct = z.strictObject({ type: z.literal('reopen-product'), id: shortId })

const askHelpForProduct = z.strictObject({
  type: z.literal('ask-help-for-product'),
  id: shortId,
  sentence: z.optional(typed),
})

const endHelpForProduct = z.strictObject({ type: z.literal('end-help-for-product'), id: shortId })

const dropProduct = z.strictObject({ type: z.literal('drop-product'), id: shortId })

export const productCommands = [
  addProduct,
  renameProduct,
  deferProduct,
  productExists,
  reopenProduct,
  askHelpForProduct,
  endHelpForProduct,
  dropProduct,
] as const

export type ProductCommand = z.infer<(typeof productCommands)[number]>
