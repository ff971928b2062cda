import { peopleText } from '../agenda/people-text'
import { type DataDeciders, words } from './data-facts'
import { dataWords, type ResultsWords } from './data-words'
import { labelsHold } from './personal'
import { sameStandard } from './standard-name'

/** Results come as counts by standard. What looks like a person is refused here too, whatever the device let through. */
export const resultsDeciders: DataDeciders<'add-results' | 'remove-results'> = {
  'add-results': ({ data }, { id, title, date, rows }, moment) => {
    if (data.results.some((known) => known.id === id)) return { events: [] }
    if (date > moment.today) return { refused: { code: 'results-ahead-of-today', date } }
    const standards = rows.map(({ standard }) => standard)
    if (labelsHold(standards) !== null) return { refused: { code: 'results-about-people' } }
    const tooMany = rows.findIndex(({ assessed, met }) => met > assessed || assessed === 0)
    if (tooMany >= 0) return { refused: { code: 'results-met-above-assessed', row: tooMany + 1 } }
    const names = standards.map(sameStandard)
    const twice = names.findIndex((name, at) => names.indexOf(name) < at)
    if (twice >= 0) return { refused: { code: 'results-standard-twice', row: twice + 1 } }
    const read = peopleText(title)
    if ('refused' in read) return read
    const kept: ResultsWords = { title: read.text, standards }
    return {
      events: [
        {
          type: 'results-added',
          results: id,
          date,
          rows: rows.map(({ assessed, met }) => ({ assessed, met })),
        },
      ],
      words: [words(dataWords('results', id), JSON.stringify(kept), moment)],
    }
  },
  'remove-results': ({ data }, { id }, moment) =>
    data.results.some((known) => known.id === id)
      ? {
          events: [{ type: 'results-removed', results: id }],
          words: [words(dataWords('results', id), null, moment)],
        }
      : { refused: { code: 'results-unknown' } },
}
