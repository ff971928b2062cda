import { Fragment } from 'react'
import type { Views } from '../../../src/tab/views'
import { decisionsTexts } from '../../text/decisions'
import { useTexts } from '../../use/use-texts'

/** Each school year that has decisions, and its terms that have some. */
export function SeasonOptions({ seasons }: { seasons: Views['decisions']['view']['seasons'] }) {
  const texts = useTexts(decisionsTexts)
  const years = [...new Set(seasons.map(({ year }) => year))]
  return years.map((year) => (
    <Fragment key={year}>
      <option value={year}>{texts.year(year)}</option>
      {seasons
        .filter((season) => season.year === year)
        .map(({ term }) => (
          <option key={term} value={term}>
            {term.endsWith('-1') ? texts.first(year) : texts.second(year)}
          </option>
        ))}
    </Fragment>
  ))
}
