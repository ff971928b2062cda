import type { Invariant } from './invariant'

export const teamsIsLetIn: Invariant = {
  name: 'Teams is let in',
  promise:
    'What Teams signed is never refused for good, whichever keys it signs with and whenever they cannot be had.',
  broken: ({ addresses }) =>
    addresses.flatMap(({ status, chat, said }) =>
      status === 401 || status === 403
        ? [`${status} to what was said in ${chat} at ${new Date(said).toISOString()}`]
        : [],
    ),
}

export const nothingFailsByItself: Invariant = {
  name: 'nothing fails by itself',
  promise: 'Where the database was never away, no deed fails, whoever is faster at the same team.',
  broken: ({ failures, logLines }) =>
    failures.length > 0
      ? []
      : logLines
          .filter((line) => line.includes('"msg":"a handler failed"'))
          .map((line) => line.slice(0, 200)),
}
