import { createAdapter } from '../../teams-app/src/bot/adapter'
import type { Answer, Reply } from '../../teams-app/src/bot/answer'
import type { Incoming } from '../../teams-app/src/bot/incoming'
import { recorded } from './recorded'

const card = { type: 'AdaptiveCard', version: '1.5', body: [] }
const attached = { contentType: 'application/vnd.microsoft.card.adaptive', content: card }
const dialog = { kind: 'dialog', title: 'Log', card, width: 400, height: 300 } as const

/** What Teams reads, and what goes out by the sender, when a handler answers so to a recording. */
async function answered(name: string, answer: Answer) {
  const handled: Incoming[] = []
  const replies: Reply[] = []
  const adapter = createAdapter({
    mayAct: () => true,
    handle: async (incoming) => {
      handled.push(incoming)
      return answer
    },
    reply: async (_, reply) => void replies.push(reply),
  })
  const result = await adapter.process(recorded(name))
  expect(handled).toHaveLength(1)
  return { ...result, replies }
}

describe('Action.Execute is answered in place, with status 200', () => {
  const execute = 'documented/card-execute'
  const message = (value: string) => ({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
    replies: [],
  })
  const inPlace = {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    replies: [],
  }

  test.each<[string, Answer, object]>([
    ['by a card', { kind: 'card', card }, inPlace],
    ['by a line', { kind: 'message', text: 'Done.' }, message('Done.')],
    ['by a word where the handler has none', { kind: 'none' }, message('Got it.')],
    ['by the card of a dialog, which cannot open here', dialog, inPlace],
    ['by the line of a dialog', { kind: 'dialog-message', text: 'Done.' }, message('Done.')],
  ])('%s', async (_, answer, expected) => {
    expect(await answered(execute, answer)).toEqual(expected)
  })
})

describe('the message action and dialogs are answered in the dialog', () => {
  test.each<[string, Answer, object]>([
    [
      'by a form of a certain size',
      dialog,
      { task: { type: 'continue', value: { title: 'Log', width: 400, height: 300, card: attached } } },
    ],
    [
      'by a line',
      { kind: 'dialog-message', text: 'Logged.' },
      { task: { type: 'message', value: 'Logged.' } },
    ],
    ['by closing it', { kind: 'dialog-done' }, {}],
    [
      'by a card to send',
      { kind: 'compose', card },
      { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attached] } },
    ],
    [
      'by a card, which needs a title and a size',
      { kind: 'card', card },
      { task: { type: 'continue', value: { title: 'Roundtable', width: 600, height: 500, card: attached } } },
    ],
  ])('%s', async (_, answer, body) => {
    for (const name of [
      'documented/message-action-ask',
      'documented/message-action-submit',
      'documented/dialog-ask',
      'documented/dialog-submit',
    ])
      expect(await answered(name, answer)).toEqual({ status: 200, body, replies: [] })
  })
})

describe('what waits for no response is answered by a message', () => {
  test.each([
    'playground/personal-message',
    'playground/personal-card-submit',
    'documented/meeting-end',
    'playground/group-installed',
  ])('%s', async (name) => {
    const empty = { status: 200, body: undefined }
    expect(await answered(name, { kind: 'card', card })).toEqual({
      ...empty,
      replies: [{ kind: 'card', card }],
    })
    const line = { kind: 'message', text: 'Hello' } as const
    expect(await answered(name, line)).toEqual({ ...empty, replies: [line] })
    expect(await answered(name, { kind: 'none' })).toEqual({ ...empty, replies: [] })
  })
})

test('an invoke that we do not know is acknowledged', async () => {
  const adapter = createAdapter({
    mayAct: () => true,
    handle: async () => ({ kind: 'none' }),
    reply: async () => {},
  })
  const invoke = { ...recorded('documented/dialog-ask'), name: 'composeExtension/query' }
  expect(await adapter.process(invoke)).toEqual({ status: 200, body: undefined })
})

test('a malformed activity reaches no handler', async () => {
  const handle = async (): Promise<Answer> => {
    throw new Error('reached')
  }
  const adapter = createAdapter({ mayAct: () => true, handle, reply: async () => {} })
  const result = await adapter.process({ ...recorded('playground/personal-message'), id: 7 })
  expect(result).toEqual({ status: 400, body: { error: 'malformed' }, malformed: 'id' })
})

describe('somebody who does too much', () => {
  const counted: string[] = []
  const adapter = createAdapter({
    mayAct: (tenant, person) => counted.push(`${tenant} ${person}`) < 0,
    handle: async () => {
      throw new Error('reached')
    },
    reply: async () => {},
  })

  test('by clicking reads what to do', async () => {
    const value =
      'That was a lot within a minute. This one was not taken: wait a minute, then click once more.'
    expect(await adapter.process(recorded('documented/card-execute'))).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
    })
  })

  test('by typing is asked for again by Teams', async () => {
    const result = await adapter.process(recorded('playground/personal-message'))
    expect(result).toEqual({ status: 503, body: { error: 'many' } })
  })

  test('is nobody whom Teams tells about', async () => {
    counted.length = 0
    await expect(adapter.process(recorded('playground/personal-installed'))).rejects.toThrow('reached')
    expect(counted).toEqual([])
  })
})
