import { agendaWords } from '../agenda/agenda-words'
import { peopleText } from '../agenda/people-text'
import { currentMember } from '../team/membership'
import { didItWork } from '../text/did-it-work'
import type { DataBook, DataTalk } from './data-book'
import { type DataDeciders, words } from './data-facts'
import { dataWords, tryItem } from './data-words'
import type { DataRefusal } from './refusals'

type TalkCommands =
  | 'open-data-talk'
  | 'write-data-talk'
  | 'add-try'
  | 'remove-try'
  | 'finish-data-talk'
  | 'judge-try'

/**
 * A talk about data ends with somebody who tries something until a day, or with the word that nothing changes. Each try
 * is judged once. Its line on the agenda is kept with it, as the question that the team will ask.
 */
export const talkDeciders: DataDeciders<TalkCommands> = {
  'open-data-talk': ({ data }, { id, results }, { today }) => {
    if (data.talks.some((talk) => talk.id === id)) return { events: [] }
    if (results !== undefined && !data.results.some((known) => known.id === results))
      return { refused: { code: 'results-unknown' } }
    return { events: [{ type: 'data-talk-opened', talk: id, results: results ?? null, on: today }] }
  },
  'write-data-talk': ({ data }, { id, step, text }, moment) => {
    const found = openTalk(data, id)
    if ('refused' in found) return found
    const read = peopleText(text)
    if ('refused' in read) return read
    return {
      events: [{ type: 'data-talk-written', talk: id, step }],
      words: [words(found.talk[step], read.text, moment)],
    }
  },
  'add-try': ({ data, profile }, { id, talk, who, by, text }, moment) => {
    if (data.tries.some((known) => known.id === id)) return { events: [] }
    const found = openTalk(data, talk)
    if ('refused' in found) return found
    if (currentMember(profile, who, moment.today) === undefined)
      return { refused: { code: 'try-owner-unknown', who } }
    if (by < moment.today) return { refused: { code: 'try-day-past', by } }
    const read = peopleText(text)
    if ('refused' in read) return read
    return {
      events: [{ type: 'try-added', try: id, talk, who, by, on: moment.today }],
      words: [
        words(dataWords('try', id), read.text, moment),
        words(agendaWords('item', tryItem(id)), didItWork(read.text, profile.settings.language), moment),
      ],
    }
  },
  'remove-try': ({ data }, { id }, moment) => {
    const known = data.tries.find((one) => one.id === id)
    if (known === undefined) return { refused: { code: 'try-unknown' } }
    const found = openTalk(data, known.talk)
    if ('refused' in found) return found
    return {
      events: [{ type: 'try-removed', try: id, on: moment.today }],
      words: [words(known.words, null, moment), words(agendaWords('item', tryItem(id)), null, moment)],
    }
  },
  'finish-data-talk': ({ data }, { id, noChange = false }, { today }) => {
    const found = openTalk(data, id)
    if ('refused' in found) return found
    const tries = data.tries.some(({ talk }) => talk === id)
    if (!tries && !noChange) return { refused: { code: 'talk-needs-try' } }
    if (tries && noChange) return { refused: { code: 'talk-has-tries' } }
    return { events: [{ type: 'data-talk-finished', talk: id, noChange, on: today }] }
  },
  'judge-try': ({ data }, { id, how, evidence }, moment) => {
    const known = data.tries.find((one) => one.id === id)
    if (known === undefined) return { refused: { code: 'try-unknown' } }
    if (known.judged !== null) return { refused: { code: 'try-judged-already', ...known.judged } }
    const read = peopleText(evidence)
    if ('refused' in read) return read
    return {
      events: [{ type: 'try-judged', try: id, how, on: moment.today }],
      words: [words(known.evidence, read.text, moment)],
    }
  },
}

/** A talk that is not finished yet. */
function openTalk(data: DataBook, id: DataTalk['id']): { talk: DataTalk } | { refused: DataRefusal } {
  const talk = data.talks.find((known) => known.id === id)
  if (talk === undefined) return { refused: { code: 'talk-unknown' } }
  if (talk.finished !== null) return { refused: { code: 'talk-finished', on: talk.finished.on } }
  return { talk }
}
