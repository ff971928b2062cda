import { type OccurrenceId, thingId } from '@roundtable/core'
import { googleRefusals } from '../../core/src/running-doc/google-answer'
import type { ScreenOf } from '../../teams-app/src/cards/screen'

type Asked = ScreenOf<'agenda-doc'>
type Trouble = Omit<ScreenOf<'doc-trouble'>, 'screen'>

/** What the cards say about the team's Google Doc, in every state that looks different. */
export function docVariants(occurrence: OccurrenceId) {
  const card = (
    became: Asked['became'],
    question: Asked['question'] = null,
    answers: Asked['answers'] = {},
  ) => ({
    occurrence,
    became,
    question,
    answers,
    kept: 0,
  })
  const troubles = googleRefusals.flatMap((reason): [string, Trouble][] => [
    [`doc ${reason}`, { place: 'doc', reason, matter: { kind: 'agenda', occurrence } }],
    [
      `folder ${reason}`,
      { place: 'folder', reason, matter: { kind: 'filing', occurrence, round: thingId.parse('r-10') } },
    ],
  ])
  return {
    'agenda-doc': {
      'on its way': card('onItsWay'),
      there: card('there'),
      'there, lines kept': { ...card('there'), kept: 2 },
      left: card('left'),
      deleted: card('asked', 'agenda-was-deleted'),
      moved: card('asked', 'agenda-was-moved'),
      'blocks deleted': card('asked', 'agenda-blocks-deleted', { moved: 'follow' }),
      'blocks moved': card('asked', 'agenda-blocks-moved', { deleted: 'restore' }),
    },
    'running-doc': { none: {}, 'came back': { typed: { link: 'our agenda' } } },
    'doc-trouble': Object.fromEntries(troubles),
  }
}
