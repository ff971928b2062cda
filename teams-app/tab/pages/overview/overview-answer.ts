import * as z from 'zod/mini'

const product = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  state: z.enum(['exists', 'needs-help', 'late', 'deferred', 'due', 'undated']),
  due: z.nullable(z.string()),
  link: z.nullable(z.string()),
  existsSince: z.nullable(z.string()),
  why: z.nullable(z.string()),
  help: z.nullable(z.object({ sentence: z.nullable(z.string()) })),
})

const meetings = z.object({
  held: z.number(),
  planned: z.number(),
  cancelled: z.number(),
  next: z.nullable(z.string()),
})

const win = z.object({ date: z.string(), text: z.string(), people: z.array(z.string()) })

const feedback = z.object({
  last: z.nullable(z.string()),
  waitsSince: z.nullable(z.string()),
  waitsOverWeek: z.boolean(),
  own: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      praise: z.string(),
      question: z.string(),
      read: z.boolean(),
      answer: z.nullable(z.string()),
    }),
  ),
})

const team = z.object({
  id: z.string(),
  name: z.string(),
  products: z.array(product),
  meetings,
  wins: z.array(win),
  feedback,
})

/** What the server says to a leader: all teams that let them look, in the order of their names. */
export const overviewAnswer = z.object({ teams: z.array(team) })

export type OverviewTeam = z.infer<typeof team>

/** What came of a code or of feedback. */
export const doneOrRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
])
