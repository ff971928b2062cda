import { formatted, literal } from '../../workspace-addon/src/formatted'
import { hostilePeople, mark } from '../cards/sayings'
import { stringsOf } from '../cards/words-in-cards'
import { everyCard } from './every-screen'
import { setting } from './scenes'
import { shown } from './shown'

const size = { roles: 4, actions: 5, daysOff: 2, parts: 5 }

const letters: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
  ['<br>', '\n'],
])

/** What somebody reads of formatted text: without our own tags, with the letters that stand for others. */
function read(text: string): string {
  return text
    .replace(/<\/?b>|<font color="#5f6368">|<\/font>/g, '')
    .replace(/<br>|&(lt|gt|quot|#39|amp);/g, (found) => letters.get(found) ?? found)
}

describe('what people write', () => {
  const examples = everyCard(setting('en', hostilePeople, size))

  test('becomes no tag of a card, and is read as it was typed', () => {
    const { people, roleTitles, norms, decision, protocol, file } = hostilePeople
    const typed = [...people, roleTitles[0], ...norms, decision, protocol, file]
    const paragraphs = examples.flatMap(({ card }) =>
      stringsOf(shown(card))
        .filter(({ path, text }) => /(textParagraph|decoratedText)\.text$/.test(path) && text.includes(mark))
        .map(({ text }) => text),
    )
    expect(paragraphs.length).toBeGreaterThan(100)
    // The double refuses unknown tags; here nothing that was typed is lost either.
    const plain = paragraphs.map(read).join('\n')
    expect(typed.filter((text) => !plain.includes(text.replace(/\r\n/g, '\n')))).toEqual([])
  })

  test('is never in what a button carries', () => {
    const carried = examples.flatMap(({ name, card }) =>
      stringsOf(shown(card))
        .filter(({ path, text }) => path.includes('.parameters.') && text.includes(mark))
        .map(() => name),
    )
    // Only "Try again" takes along what its own writer typed a moment ago.
    expect([...new Set(carried)].every((name) => name.startsWith('trouble'))).toBe(true)
  })

  test('stands where a tag would be shown as it is, or is escaped', () => {
    expect(literal('<b>A&B</b>\r\n"it\'s"')).toBe('&lt;b&gt;A&amp;B&lt;/b&gt;<br>&quot;it&#39;s&quot;')
    expect(formatted([{ text: '<', look: 'bold' }, { text: 'q', look: 'quiet' }, { text: '&' }])).toBe(
      '<b>&lt;</b><font color="#5f6368">q</font>&amp;',
    )
  })
})
