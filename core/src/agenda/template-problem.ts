/** One mistake in a template. `field` is its path in the file, `parts[2].leastMinutes`. */
export type TemplateProblem = { field: string } & (
  | { code: 'missing' }
  | { code: 'unknown-field' }
  | { code: 'wrong-kind'; expected: 'text' | 'whole-number' | 'list' | 'group' }
  /** An id that is not written in lower case with hyphens. */
  | { code: 'wrong-name' }
  | { code: 'loose-spaces' }
  | { code: 'too-small'; of: 'characters' | 'entries' | 'value'; least: number }
  | { code: 'too-big'; of: 'characters' | 'entries' | 'value'; most: number }
  | { code: 'not-one-of'; options: readonly string[] }
  | { code: 'sum-differs'; sum: number; minutes: number }
  | { code: 'least-above-minutes'; least: number; minutes: number }
  | { code: 'used-twice'; value: string }
  | { code: 'owner-without-role'; owner: string; roles: readonly string[] }
)
