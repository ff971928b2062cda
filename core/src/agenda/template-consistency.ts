import type { Template } from './template'
import type { TemplateProblem } from './template-problem'

/** What a schema of single fields cannot see: sums, repetitions, references between fields. */
export function inconsistencies(template: Template): readonly TemplateProblem[] {
  const { minutes, parts, roles } = template
  const sum = parts.reduce((total, part) => total + part.minutes, 0)
  const sums: TemplateProblem[] =
    sum === minutes ? [] : [{ code: 'sum-differs', field: 'minutes', sum, minutes }]
  const ofParts = parts.flatMap((part, i): TemplateProblem[] => [
    ...(part.leastMinutes > part.minutes
      ? [
          {
            code: 'least-above-minutes' as const,
            field: `parts[${i}].leastMinutes`,
            least: part.leastMinutes,
            minutes: part.minutes,
          },
        ]
      : []),
    ...(roles.includes(part.owner)
      ? []
      : [{ code: 'owner-without-role' as const, field: `parts[${i}].owner`, owner: part.owner, roles }]),
  ])
  return [
    ...sums,
    ...repeated(roles, (i) => `roles[${i}]`),
    ...repeated(
      parts.map((part) => part.id),
      (i) => `parts[${i}].id`,
    ),
    ...ofParts,
  ]
}

function repeated(values: readonly string[], field: (i: number) => string): TemplateProblem[] {
  return values.flatMap((value, i) =>
    values.indexOf(value) < i ? [{ code: 'used-twice' as const, field: field(i), value }] : [],
  )
}
