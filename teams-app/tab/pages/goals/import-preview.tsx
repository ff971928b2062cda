import { Text } from '@fluentui/react-components'
import type { ResultsFile } from '@roundtable/core'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { Numbers } from './numbers'
import { useAmounts } from './use-amounts'

/** What will be kept of a table, and what will not. */
export function ImportPreview({ file: { rows, columns, skipped } }: { file: ResultsFile }) {
  const texts = useTexts(goalsTexts).import
  const { column } = useTexts(goalsTexts).results
  const amount = useAmounts()
  const { list } = useDates()
  const left = columns.filter(({ as }) => as === 'left')
  return (
    <div aria-live="polite">
      <Text weight="semibold">{texts.preview}</Text>
      <Numbers
        caption={texts.kept(rows.length)}
        heads={[column.standard, column.assessed, column.met]}
        rows={rows.map(({ standard, assessed, met }) => ({
          key: standard,
          cells: [standard, amount(assessed), amount(met)],
        }))}
      />
      {left.length > 0 && (
        <p>{texts.left(list(left.map(({ letter, heading }) => texts.column(letter, heading))))}</p>
      )}
      {skipped.length > 0 && <p>{texts.skipped(list(skipped.map(String)))}</p>}
    </div>
  )
}
