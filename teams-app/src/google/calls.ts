import { type CallKind, reasonsIn } from '@roundtable/core'
import * as z from 'zod'
import { type Failure, type GoogleOutcome, type NotDone, outcomeOfFailure, outcomeOfSilence } from './outcome'
import type { Patience } from './patience'
import type { GoogleTokens } from './sign-in'

/** Carries out one call with a token; `ask` gets the headers to send. Rejects never. */
export type Caller = <T>(
  kind: CallKind,
  ask: (headers: { authorization: string }) => Promise<{ data: T }>,
) => Promise<GoogleOutcome<T>>

/** How every call is made: 10 s, no second try by the library, no redirects (GOOGLE.md "no timeout by default"). */
export function callOptions(of: { apiUrl: string | null; fetch: typeof fetch }) {
  return {
    timeout: 10_000,
    retry: false,
    redirect: 'error' as const,
    fetchImplementation: of.fetch,
    ...(of.apiUrl === null ? {} : { rootUrl: `${of.apiUrl}/` }),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const answered = z.object({
  response: z.object({
    status: z.number(),
    data: z.unknown(),
    headers: z.custom<{ get(name: string): string | null }>(
      (value) => typeof value === 'object' && value !== null && 'get' in value,
    ),
  }),
})

function failureOf(problem: unknown): Failure | null {
  const read = answered.safeParse(problem)
  if (!read.success) return null
  const { status, data, headers } = read.data.response
  return {
    status,
    reasons: reasonsIn(typeof data === 'string' ? parseJson(data) : data),
    retryAfter: headers.get('retry-after'),
  }
}

/** What stopped a call that got no answer; fetch wraps it. */
function codeOf(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null) return null
  if ('code' in problem && typeof problem.code === 'string' && problem.code !== '') return problem.code
  return 'cause' in problem ? codeOf(problem.cause) : null
}

/** Calls with the tokens of one identity; a token that is refused is renewed once. */
export function createCaller(of: { tokens: GoogleTokens; now: () => number; patience: Patience }): Caller {
  const { tokens, now } = of

  async function once<T>(
    kind: CallKind,
    token: string,
    ask: (headers: { authorization: string }) => Promise<{ data: T }>,
  ): Promise<GoogleOutcome<T> | 'unauthorized'> {
    try {
      const { data } = await ask({ authorization: `Bearer ${token}` })
      return { kind: 'done', value: data }
    } catch (problem) {
      // Neither the problem nor its message goes further: both can hold the token and what was sent.
      const failure = failureOf(problem)
      if (failure === null) return outcomeOfSilence(codeOf(problem), kind)
      return failure.status === 401 ? 'unauthorized' : outcomeOfFailure(failure, kind, now())
    }
  }

  async function renewing<T>(
    kind: CallKind,
    ask: (headers: { authorization: string }) => Promise<{ data: T }>,
  ): Promise<GoogleOutcome<T>> {
    for (let tries = 0; tries < 2; tries += 1) {
      const token = await tokens.get()
      if (token.kind !== 'done') return token satisfies NotDone
      const outcome = await once(kind, token.value, ask)
      if (outcome !== 'unauthorized') return outcome
      tokens.refuse(token.value)
    }
    return { kind: 'refused', reason: 'sign-in' }
  }

  return (kind, ask) => of.patience(() => renewing(kind, ask))
}
