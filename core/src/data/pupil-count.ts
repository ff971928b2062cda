/** More would be no count of a team's students. */
const mostPupils = 2_000

/** A whole number of students: "24", also "24,0" as sheets write it; null for anything else. */
export function countIn(cell: string): number | null {
  const read = /^(\d{1,4})([.,]0{1,4})?$/.exec(cell)
  const count = Number(read?.[1] ?? Number.NaN)
  return count <= mostPupils ? count : null
}

/** "62.5", "62,5 %", "0.625"; null for anything else. */
export function percentIn(cell: string): number | null {
  const read = /^(\d{1,3})([.,]\d{1,12})?\s?%?$/.exec(cell)
  if (read === null) return null
  const percent = Number(`${read[1]}${(read[2] ?? '').replace(',', '.')}`)
  return percent <= 100 ? percent : null
}

/** Whether a column can be one of counts or percents: nothing else stands in it, and no row of id numbers. */
export function isNumeric(cells: readonly string[]): boolean {
  const values = cells.filter((cell) => cell !== '')
  if (values.length === 0 || !values.every((cell) => countIn(cell) !== null || percentIn(cell) !== null))
    return false
  const numbered = values.every((cell) => cell.length === 4 && cell >= '1000') && new Set(values).size > 1
  return !numbered
}
