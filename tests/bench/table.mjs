const shown = (value, unit) => `${Number(value.toPrecision(3))} ${unit}`
const barOf = (bar, unit) => ('least' in bar ? `>= ${bar.least} ${unit}` : `<= ${bar.most} ${unit}`)
const isMet = ({ bar, figure }) => ('least' in bar ? figure >= bar.least : figure <= bar.most)

function lineOf(row, measure) {
  const [least, most] = measure.spread
  return [
    row,
    measure.of,
    shown(measure.figure, measure.unit),
    barOf(measure.bar, measure.unit),
    isMet(measure) ? 'yes' : 'NO',
    measure.wanted === undefined ? '' : barOf(measure.wanted, measure.unit),
    measure.ours,
    `${Number(least.toPrecision(3))} to ${Number(most.toPrecision(3))}`,
    measure.reference,
  ]
}

/** Prints what the rows answered, with the figures without a bar below; false when a bar is missed or a row failed. */
export function printTable(results) {
  const head = ['row', 'of', 'ratio', 'bar', 'met', 'wanted', 'ours, median', 'spread', 'reference']
  const lines = results.flatMap(({ row, result }) =>
    result === null
      ? [[row, 'failed', '', '', 'NO', '', '', '', '']]
      : result.measures.map((measure) => lineOf(row, measure)),
  )
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)))
  const print = (line) =>
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
  print(head)
  print(widths.map((width) => '-'.repeat(width)))
  for (const line of lines) print(line)
  for (const { row, result } of results)
    for (const note of result?.notes ?? []) console.log(`\n${row}: ${note}`)
  return lines.every((line) => line[4] === 'yes')
}
