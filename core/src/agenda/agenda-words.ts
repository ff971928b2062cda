import { type ThingId, type WordsId, wordsId } from '../ids'

/** Under which id the store of words keeps what a person wrote; a template is kept as JSON. */
export function agendaWords(
  kind: 'item' | 'action' | 'decision' | 'template' | 'note' | 'written',
  id: ThingId,
): WordsId {
  return wordsId.parse(`${kind}:${id}`)
}
