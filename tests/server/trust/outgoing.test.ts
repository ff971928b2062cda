import { docUrl, readDocLink } from '@roundtable/core'
import { safeLink } from '../../../core/src/document/link'
import { en } from '../../../teams-app/src/cards/text/en'
import { ana, ben, cleo, execute, groupChat, message, pointAt } from '../activities'
import { replyView } from '../card-view'
import { aDrive } from '../google/a-drive'
import { setUp } from '../set-up'
import { signedSchool } from '../signed-school'
import { hostileAddresses } from './hostile-addresses'

const grade5 = groupChat('grade5')
const microsofts = ['login.botframework.com', 'login.microsoftonline.com', 'smba.trafficmanager.net']
const googles = ['docs.googleapis.com', 'oauth2.googleapis.com', 'www.googleapis.com']

let at: Awaited<ReturnType<typeof signedSchool>>
let bearer: string
beforeEach(async () => {
  at = await signedSchool({ google: aDrive() })
  at.school.connector.acceptedToken = 'bot-token-1'
  bearer = `Bearer ${await at.sign(at.school.serviceUrl)}`
  await setUp(at.school, grade5, [ana, ben, cleo])
})
afterEach(async () => {
  await at.school.settle()
  expect([...at.called].filter((host) => ![...microsofts, ...googles].includes(host))).toEqual([])
  // No call goes where its answer sends it.
  expect([...at.redirects].filter((said) => said !== 'error' && said !== 'manual')).toEqual([])
  await at.school.close()
})

test('more than 300 hostile addresses are told apart', () => {
  expect(new Set(hostileAddresses).size).toBeGreaterThan(300)
})

test('a service address that is not of Teams is refused, though Teams itself signed it', async () => {
  for (const serviceUrl of hostileAddresses) {
    const activity = message(ana, grade5, 'next', {}, { ...at.school.occasion(), serviceUrl })
    const answer = await at.school.deliver(activity, `Bearer ${await at.sign(serviceUrl)}`)
    expect({ serviceUrl, ...answer }).toEqual({ serviceUrl, status: 403, body: { error: 'refused' } })
  }
})

test('an address in a message, its attachments, its people or what it points at is called by nobody', async () => {
  const answers = new Set<number>()
  for (const [n, address] of hostileAddresses.entries()) {
    const text = ['agenda', 'action see', 'win', 'reflect', 'topic'][n % 5]
    const said = message(ana, grade5, `${text} ${address}`, {}, at.school.occasion())
    const link = { contentUrl: address, thumbnailUrl: address, name: address }
    const attachments = [
      { contentType: 'image/png', ...link },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        ...link,
        content: { downloadUrl: address },
      },
      { contentType: 'text/html', content: `<img src="${address}"><a href="${address}">a</a>` },
    ]
    const from = { ...said.from, avatar: address, image: address, url: address }
    const pointed = pointAt(
      ana,
      grade5,
      { id: '7', author: ben, text: address },
      'submitAction',
      at.school.occasion(),
    )
    const linkToMessage = { ...pointed.value.messagePayload, linkToMessage: address, attachments }
    for (const activity of [
      { ...said, from, attachments, channelData: { ...said.channelData, source: address } },
      { ...pointed, value: { ...pointed.value, messagePayload: linkToMessage } },
    ])
      answers.add((await at.school.deliver(activity, bearer)).status)
  }
  expect([...answers].filter((status) => status >= 500)).toEqual([])
  expect(answers).toContain(200)
})

test('a link for the Doc is read as an id or not at all, and only Google is asked for it', async () => {
  const ids = hostileAddresses.flatMap((address) => readDocLink(address) ?? [])
  const inPath = hostileAddresses.map((address) =>
    readDocLink(`https://docs.google.com/document/d/${address}`),
  )
  for (const id of [...ids, ...inPath])
    if (id !== null) expect(docUrl(id)).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit$/)
  const agenda = await at.school.ask(ana, grade5, 'agenda')
  const card = await at.school.press(ana, grade5, agenda, en.docs.running)
  for (const link of hostileAddresses.filter((_, n) => n % 10 === 0)) {
    const pressed = card.press(en.buttons.save, { link })
    const answer = await at.school.deliver(execute(ana, grade5, pressed, at.school.occasion()), bearer)
    expect(answer.status).toBe(200)
    expect(replyView(answer.body).text).not.toContain('undefined')
  }
})

test('no address in a document leads elsewhere than it says', () => {
  for (const address of hostileAddresses) {
    const link = safeLink(address)
    if (link === null) continue
    expect(link).toMatch(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?([/?#]|$)/i)
    expect(link).not.toMatch(/[\s"'<>\\]/)
  }
})
