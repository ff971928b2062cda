import { parseActivity } from '../../teams-app/src/bot/activity'
import type { Incoming } from '../../teams-app/src/bot/incoming'
import { recorded, recordings } from './recorded'

const tenant = '0f1e2d3c-4b5a-4978-8c6d-5e4f3a2b1c0d'

function parsed(activity: unknown): Incoming {
  const incoming = parseActivity(activity)
  if ('malformed' in incoming) throw new Error(incoming.malformed)
  return incoming
}

const read = (name: string) => parsed(recorded(name))

test('every recording is read, and each kind has one', () => {
  const kinds = new Set(recordings().map((name) => read(name).kind))
  expect([...kinds].sort()).toEqual([
    'card-action',
    'conversation-renamed',
    'installed',
    'log-message-ask',
    'log-message-submit',
    'meeting-end',
    'meeting-start',
    'members-changed',
    'message',
    'message-deleted',
    'message-edited',
    'uninstalled',
    'unsupported',
  ])
})

describe('what every activity says', () => {
  test('who, when and where', () => {
    expect(read('playground/personal-message')).toMatchObject({
      where: {
        tenant,
        conversation: { id: 'a:1personal', kind: 'personal' },
        serviceUrl: 'http://localhost:56150/_connector',
        bot: { id: '28:5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47', name: 'Roundtable' },
      },
      from: { id: '29:1aAda', name: 'Ada Baker', aadObjectId: '6a1b3c5d-0001-4000-8000-00000000000a' },
      at: Date.parse('2026-11-23T17:31:07.943Z'),
      locale: 'en-US',
    })
  })

  test('the thread and the team of a channel', () => {
    expect(read('playground/channel-message-to-bot').where.conversation).toEqual({
      id: '19:1122334455667788@thread.tacv2',
      kind: 'channel',
      thread: '1795455258022',
      teamThreadId: '19:7ab8c9d0e1f2a3b4@thread.tacv2',
    })
  })

  test.each([
    ['playground/group-message-to-bot', 'group'],
    ['documented/meeting-message-without-mention', 'meeting'],
    ['documented/meeting-start', 'meeting'],
    ['playground/team-member-added', 'channel'],
  ])('%s happens in a %s', (name, kind) => {
    expect(read(name).where.conversation.kind).toBe(kind)
  })

  test('seven digits of a second become milliseconds', () => {
    expect(read('documented/card-execute').at).toBe(Date.parse('2026-10-14T19:21:38.125Z'))
  })
})

describe('a message', () => {
  test('comes without the mention of the bot', () => {
    expect(read('playground/group-message-to-bot')).toMatchObject({
      kind: 'message',
      text: 'turns for all',
      mentionsBot: true,
      mentions: [],
    })
  })

  test('comes as it was typed, with the other people it mentions', () => {
    expect(read('documented/channel-message-with-mentions')).toMatchObject({
      text: 'action Ben Cole copy <unit 3> & send by Friday',
      mentionsBot: true,
      mentions: [{ id: '29:1bBen', name: 'Ben Cole' }],
      attachmentsHtml: expect.stringContaining('<div>'),
    })
  })

  test('that does not mention the bot says so', () => {
    expect(read('documented/meeting-message-without-mention')).toMatchObject({
      text: '#reflection the exit tickets helped',
      mentionsBot: false,
    })
  })

  test('is known by its conversation and id, wherever else the same id appears', () => {
    const activity = recorded('playground/personal-message')
    const elsewhere = { ...activity, conversation: { id: 'a:2personal', conversationType: 'personal' } }
    expect(parsed(activity).dedupe).toEqual(parsed(activity).dedupe)
    expect(parsed(activity).dedupe).toHaveLength(1)
    expect(parsed(elsewhere).dedupe).not.toEqual(parsed(activity).dedupe)
  })

  test('that is edited again is not the same edit', () => {
    const activity = recorded('documented/message-edited')
    const later = { ...activity, timestamp: '2026-10-14T20:00:00Z' }
    expect(parsed(activity)).toMatchObject({ kind: 'message-edited', messageId: '1791999298126' })
    expect(parsed(later).dedupe).not.toEqual(parsed(activity).dedupe)
  })

  test('that comes back after its deletion counts as edited', () => {
    expect(read('documented/message-undeleted').kind).toBe('message-edited')
    expect(read('documented/message-deleted')).toMatchObject({ messageId: '1791999298126' })
  })
})

describe('a button', () => {
  test('of the kind Action.Execute brings verb, data and its card', () => {
    expect(read('playground/personal-card-execute')).toMatchObject({
      kind: 'card-action',
      via: 'execute',
      verb: 'do',
      data: { v: 1, nonce: 'n1', note: 'a note' },
      cardActivityId: '1795455068011',
    })
  })

  test('of the kind Action.Submit brings the same as a message', () => {
    expect(read('playground/personal-card-submit')).toMatchObject({
      via: 'submit',
      verb: null,
      data: { v: 1, nonce: 'n2' },
      cardActivityId: '1795455068011',
    })
  })

  test.each([
    ['documented/dialog-ask', 'dialog-ask', 'n-79'],
    ['documented/dialog-submit', 'dialog-submit', 'n-80'],
  ])('%s comes from a dialog', (name, via, nonce) => {
    expect(read(name)).toMatchObject({ kind: 'card-action', via, data: { nonce } })
  })

  test('clicked by two people is two clicks', () => {
    const activity = recorded('documented/card-execute')
    const other = { ...activity, id: 'f:other', from: { id: '29:1bBen', name: 'Ben Cole' } }
    const [first, second] = [parsed(activity).dedupe, parsed(other).dedupe]
    expect(first.filter((key) => second.includes(key))).toEqual([])
  })
})

describe('the message action', () => {
  test('brings the message in plain text, with its author and its link', () => {
    expect(read('documented/message-action-ask')).toMatchObject({
      kind: 'log-message-ask',
      commandId: 'logReflection',
      from: { name: 'Ada Baker' },
      message: {
        id: '1791999298126',
        text: 'We compared 6 papers.\n\nNext: Ben Cole & the <rubric>',
        author: { name: 'Ben Cole', aadObjectId: '6a1b3c5d-0002-4000-8000-00000000000b' },
        at: Date.parse('2026-10-14T19:21:38.126Z'),
        link: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\//),
      },
    })
  })

  test('names the author by the id of Teams where the client has no other', () => {
    const incoming = read('playground/group-message-action-ask')
    expect(incoming).toMatchObject({
      kind: 'log-message-ask',
      message: { text: 'Roundtable thanks all', author: { id: '29:1aAda', name: 'Ada Baker' }, link: null },
    })
    expect(incoming).not.toHaveProperty('message.author.aadObjectId')
  })

  test('comes back with what was filled in', () => {
    expect(read('documented/message-action-submit')).toMatchObject({
      kind: 'log-message-submit',
      data: { nonce: 'n-77', note: 'worth keeping' },
      message: { id: '1791999298126' },
    })
  })
})

test.each([
  [
    'documented/meeting-start',
    { kind: 'meeting-start', meetingId: 'MCMxOTptZWV0aW5n', title: 'Grade 5 PLC' },
  ],
  ['documented/meeting-end', { kind: 'meeting-end', meetingAt: Date.parse('2026-10-14T20:06:02.100Z') }],
  ['playground/personal-installed', { kind: 'installed', scope: 'personal' }],
  ['documented/personal-updated', { kind: 'installed' }],
  ['playground/team-uninstalled', { kind: 'uninstalled', scope: 'channel' }],
  ['playground/team-member-added', { kind: 'members-changed', added: [{ id: '29:1aAda' }], removed: [] }],
  ['playground/team-member-removed', { kind: 'members-changed', added: [], removed: [{ id: '29:1aAda' }] }],
  ['playground/team-renamed', { kind: 'conversation-renamed', name: 'Grade 5' }],
  ['playground/channel-renamed', { kind: 'conversation-renamed', name: 'General' }],
  ['documented/chat-renamed', { kind: 'conversation-renamed', name: 'Grade 5 mathematics' }],
  ['documented/reaction', { kind: 'unsupported', reason: 'messageReaction' }],
])('%s', (name, expected) => {
  expect(read(name)).toMatchObject(expected)
})

test.each([
  ['invoke composeExtension/query', { type: 'invoke', name: 'composeExtension/query' }],
  ['invoke without a name', { type: 'invoke', name: undefined }],
  ['typing', { type: 'typing' }],
  ['conversationUpdate without members', { type: 'conversationUpdate' }],
])('%s is acknowledged as unsupported', (reason, change) => {
  const incoming = parsed({ ...recorded('playground/personal-message'), ...change })
  expect(incoming).toMatchObject({ kind: 'unsupported', reason })
})
