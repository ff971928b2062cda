/** Databases take some thousand values in one statement: a list of rows in parts that any of them takes. */
export function inParts<T>(rows: readonly T[]): T[][] {
  const size = 500
  const parts = Math.ceil(rows.length / size)
  return Array.from({ length: parts }, (_, n) => rows.slice(n * size, (n + 1) * size))
}
