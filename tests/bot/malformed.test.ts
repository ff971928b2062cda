import fc from 'fast-check'
import { parseActivity } from '../../teams-app/src/bot/activity'
import { textOfHtml, textOfMessage } from '../../teams-app/src/bot/plain-text'
import { quickest } from '../quickest'
import { recorded, recordings } from './recorded'

describe('an activity that Teams would not send', () => {
  test.each([
    ['id', { id: undefined }],
    ['timestamp', { timestamp: 'yesterday' }],
    ['from', { from: 'Ada' }],
    ['serviceUrl', { serviceUrl: 7 }],
    ['conversation.id', { conversation: {} }],
    ['channelData.tenant.id', { channelData: { tenant: { id: '../..' } } }],
    ['recipient', { recipient: null }],
    ['text', { text: 7 }],
  ])('is malformed, and the log names %s', (path, change) => {
    const activity = { ...recorded('playground/personal-message'), ...change }
    expect(parseActivity(activity)).toEqual({ malformed: path })
  })

  test.each([
    ['adaptiveCard/action', 'value'],
    ['composeExtension/fetchTask', 'value'],
    ['task/submit', 'value'],
  ])('%s without its value is malformed', (name, path) => {
    const activity = { ...recorded('playground/personal-message'), type: 'invoke', name, value: undefined }
    expect(parseActivity(activity)).toEqual({ malformed: path })
  })

  test('never throws, whatever stands in place of a field', () => {
    const names = recordings()
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(30), fc.jsonValue(), (name, at, value) => {
        const activity = recorded(name)
        const keys = Object.keys(activity)
        const key = keys[at % keys.length] ?? 'type'
        const incoming = parseActivity({ ...activity, [key]: value })
        expect('malformed' in incoming || typeof incoming.kind === 'string').toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('plain text', () => {
  test.each([
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>x</li><li>y</li></ul>', 'x\ny'],
    ['5 &lt; 6 &amp;&amp; 7 &gt; 6 &#39;ok&#39; &#x1F600;', "5 < 6 && 7 > 6 'ok' 😀"],
    ['&unknown; &#0; &#xD800; &#x110000;', '&unknown;'],
    ['a&nbsp;&nbsp;b\u00a0c', 'a b c'],
  ])('of %s is %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  test.each([
    ['<at>Roundtable</at>&nbsp;next\n', 'next'],
    ['next <at>Roundtable</at>', 'next'],
    ['a <b and c> d, I <3 it', 'a <b and c> d, I <3 it'],
    ['<p>away 12-16 Dec</p>', 'away 12-16 Dec'],
    ['<b>bold</b> words', 'bold words'],
  ])('of the message %s is %s', (message, text) => {
    expect(textOfMessage(message, ['<at>Roundtable</at>'])).toBe(text)
  })

  test.each([
    ['<', '<'],
    ['<a', '<a '],
    ['<p x=', '<p x='],
    ['&', '&'],
    ['&#', '&#1'],
    ['space', ' '],
    ['line', '\n'],
    ['a tag', '<p>'],
    ['<at>', '<at>'],
  ])('of 100 KB of %s takes less than 50 ms each way', (_, part) => {
    const long = part.repeat(Math.ceil(100_000 / part.length))
    expect(quickest(() => textOfHtml(long))).toBeLessThan(50)
    expect(quickest(() => textOfMessage(long, ['<at>Roundtable</at>']))).toBeLessThan(50)
  })
})
