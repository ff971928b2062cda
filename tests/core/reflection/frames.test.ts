import { frameIds, frames, promptsOf } from '../../../core/src/reflection/frames'
import { visibilitySentence } from '../../../core/src/reflection/visibility'
import { reflectionLabels } from '../../../core/src/text/reflection'

describe('the frames', () => {
  it('ask at most two of their prompts in sixty seconds', () => {
    expect([...frameIds].sort()).toEqual(Object.keys(frames).sort())
    for (const frame of frameIds) {
      const brief = promptsOf(frame, 'brief')
      expect([1, 2]).toContain(brief.length)
      expect(promptsOf(frame, 'full')).toEqual(expect.arrayContaining([...brief]))
    }
  })

  it.each(['en', 'es'] as const)('ask nothing twice in %s', (language) => {
    const { prompts, frames: titles } = reflectionLabels[language]
    for (const texts of [Object.values(prompts), Object.values(titles)])
      expect(new Set(texts).size).toBe(texts.length)
  })

  it.each(['en', 'es'] as const)(
    'say in %s who will see it, from how many on, and until when',
    (language) => {
      const named = visibilitySentence({ mode: 'named', threshold: 4 }, language)
      const anonymous = visibilitySentence({ mode: 'anonymous', threshold: 4 }, language)
      expect(anonymous).toContain('4')
      expect(named).not.toBe(anonymous)
      for (const text of [named, anonymous]) expect(text).toMatch(/withdraw|take yours back|retirar/)
    },
  )
})
