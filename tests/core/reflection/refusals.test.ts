import { localDate, memberId, thingId } from '../../../core/src/ids'
import type { ReflectionRefusal } from '../../../core/src/reflection/refusals'
import { reflectionRefusals as en } from '../../../core/src/text/en/reflection'
import { reflectionRefusals as es } from '../../../core/src/text/es/reflection'
import { speak } from '../../../core/src/text/speak'
import { ana, filing, meeting, round } from './team'

const date = localDate.parse('2026-03-04')
const id = thingId.parse('n1')
const former = memberId.parse('former')

/** One refusal of each code; a forgotten code does not compile. */
const each: { [C in ReflectionRefusal['code']]: Extract<ReflectionRefusal, { code: C }> } = {
  'reflection-meeting-unknown': { code: 'reflection-meeting-unknown', occurrence: meeting },
  'reflection-meeting-cancelled': { code: 'reflection-meeting-cancelled', date },
  'reflections-are-filed': { code: 'reflections-are-filed', date },
  'round-exists': { code: 'round-exists', round, state: 'open' },
  'too-few-for-anonymous': { code: 'too-few-for-anonymous', members: 3, threshold: 4 },
  'round-unknown': { code: 'round-unknown', round },
  'round-is-closed': { code: 'round-is-closed', round },
  'round-still-open': { code: 'round-still-open', round },
  'round-is-named': { code: 'round-is-named', round },
  'prompt-not-asked': { code: 'prompt-not-asked', prompts: ['plus'] },
  'already-answered': { code: 'already-answered', round },
  'nothing-to-take-back': { code: 'nothing-to-take-back', round },
  'answers-are-mixed': { code: 'answers-are-mixed', round },
  'reflection-empty': { code: 'reflection-empty' },
  'reflection-too-long': { code: 'reflection-too-long', most: 4000, characters: 4001 },
  'reflection-id-used': { code: 'reflection-id-used', id },
  'reflection-author-unknown': { code: 'reflection-author-unknown' },
  'win-person-unknown': { code: 'win-person-unknown', member: former },
  'already-logged': { code: 'already-logged', kind: 'win' },
  'reflection-unknown': { code: 'reflection-unknown', id },
  'not-your-reflection': { code: 'not-your-reflection', author: ana },
  'reflection-is-filed': { code: 'reflection-is-filed' },
  'win-unknown': { code: 'win-unknown', id },
  'not-your-win': { code: 'not-your-win', author: ana },
  'win-is-filed': { code: 'win-is-filed' },
  'win-asks-others': { code: 'win-asks-others', asked: [ana, ana] },
  'filed-otherwise': { code: 'filed-otherwise', filing },
}

type Sentence = (refusal: ReflectionRefusal, speaker: ReturnType<typeof speak>) => string

describe.each([
  ['en', en],
  ['es', es],
] as const)('the refusals in %s', (language, sentences) => {
  it.each(Object.values(each).map((refusal) => [refusal.code, refusal] as const))(
    'say what to do after %s',
    (code, refusal) => {
      const speaker = speak(language, new Map([[ana, 'Ana']]), () => undefined)
      const text = (sentences[code] as Sentence)(refusal, speaker)
      // What happened, and then what to do: two sentences or parts, without a code or an id in them.
      expect(text).toMatch(/^[A-Z¿¡].+[.:;] .+\.$/su)
      for (const inner of [code, id, round, filing, 'undefined', former])
        expect(text.split(/[^\w-]+/)).not.toContain(inner)
    },
  )
})
