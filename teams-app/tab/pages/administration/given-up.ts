import * as z from 'zod/mini'

/** What was given up, as `GET /api/tab/administration` answers. */
export const givenUpAnswer = z.object({
  givenUp: z.array(
    z.object({
      entry: z.number(),
      team: z.nullable(z.string()),
      what: z.enum(['team', 'member', 'conversation', 'file', 'agenda-doc', 'read-doc', 'other']),
      day: z.string(),
      reason: z.string(),
      inDoubt: z.boolean(),
    }),
  ),
})
export type GivenUp = z.infer<typeof givenUpAnswer>['givenUp'][number]

export const wishAnswer = z.object({ kind: z.enum(['done', 'not-there', 'in-doubt']) })

export type Wish = 'try-again' | 'let-go'
