import * as z from 'zod/mini'
import { thingId } from '../../../core/src/ids'
import { answerWords } from '../../../core/src/reflection/answers'
import { reflectionCommands } from '../../../core/src/reflection/commands'
import { promptIds } from '../../../core/src/reflection/frames'

const command = z.discriminatedUnion('type', reflectionCommands)
const write = {
  type: 'write-reflection',
  round: 'r1',
  answers: [{ prompt: 'plus', text: 'x', id: 'a'.repeat(16) }],
}
const log = {
  type: 'log-reflection',
  id: 'n1',
  occurrence: 'o1',
  author: 'ana',
  text: 'x',
  source: { conversation: '19:meeting_x@thread.v2;messageid=1', message: '1772640000000' },
}

describe('a command on reflections', () => {
  it('is accepted as the shells send it', () => {
    for (const sent of [write, log, { type: 'close-round', round: 'r1' }])
      expect(command.parse(sent)).toEqual(sent)
  })

  it.each([
    ['another prompt', { ...write, answers: [{ ...write.answers[0], prompt: 'constructor' }] }],
    ['an id that could be guessed', { ...write, answers: [{ ...write.answers[0], id: '1' }] }],
    ['a round whose answers another round could claim', { ...write, round: 'r1:plus' }],
    ['no answer', { ...write, answers: [] }],
    ['more text than a message has', { ...log, text: 'x'.repeat(20_001) }],
    ['spaces in the ids of a message', { ...log, source: { conversation: 'a b', message: '1' } }],
    ['anything more', { ...log, secretly: true }],
  ])('is refused with %s', (_, sent) => {
    expect(command.safeParse(sent).success).toBe(false)
  })

  it('leaves room for every words id within 100 characters', () => {
    for (const prompt of promptIds)
      expect(answerWords(thingId.parse('r'.repeat(36)), prompt, 's'.repeat(36)).length).toBeLessThanOrEqual(
        100,
      )
  })
})
