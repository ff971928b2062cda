import { request } from 'node:http'
import { aSchool, idOf, memberOf, type School } from '../a-school'
import { ana, ben, cleo, groupChat } from '../activities'
import { setUp } from '../set-up'
import { tabDoors } from '../tab/a-tab-door'

const chat = groupChat('counted')
const token = 'a-token-of-the-school-0001'

const read = (school: School, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; text: string }>((settle, fail) => {
    const asked = request({ port: school.port(), host: '127.0.0.1', path: '/metrics', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.on('end', () => settle({ status: answer.statusCode ?? 0, text }))
    })
    asked.on('error', fail).end()
  })

/** The value of a series, such as `roundtable_outbox_dead`. */
function numberOf(text: string, series: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length))
}

describe('the numbers of the server', () => {
  let school: School
  afterEach(() => school.close())

  test('count what was taken, decided, sent and given up, and how long it took', async () => {
    school = await aSchool()
    await setUp(school, chat, [ana, ben, cleo])
    await school.say(ben, chat, 'reflect Quokka read aloud')
    await school.deliver({})
    const doors = tabDoors(school)
    const quiet = { type: 'set-quiet', member: memberOf(chat, ben), quiet: true }
    await doors.press(ben, idOf(chat), [quiet])
    await doors.press(ben, idOf(chat), [{ type: 'change-team', language: 'es' }])
    await doors.view(ben, idOf(chat), 'settings')
    const { text } = await read(school)
    const route = '/api/tab/teams/:team/views/:name'
    expect(numberOf(text, 'roundtable_requests_total{route="/api/messages",status="200"}')).toBe(4)
    expect(numberOf(text, 'roundtable_requests_total{route="/api/messages",status="403"}')).toBe(1)
    expect(numberOf(text, 'roundtable_commands_total{outcome="refused",code="lead-only"}')).toBe(1)
    expect(numberOf(text, `roundtable_request_seconds_count{route="${route}"}`)).toBe(1)
    expect(numberOf(text, `roundtable_request_seconds_bucket{route="${route}",le="+Inf"}`)).toBe(1)
    const sent = await school.query("select count(*) as n from outbox where state = 'sent'")
    const jobs = text.match(/^roundtable_jobs_total\{kind="\w+",outcome="sent"\} \d+$/gm) ?? []
    const counted = jobs.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0)
    expect(counted).toBe(Number(sent[0]?.n))
    expect(numberOf(text, 'roundtable_outbox_dead')).toBe(0)
    expect(numberOf(text, 'roundtable_event_loop_lag_seconds')).toBeGreaterThan(0)
  })

  test('tell the age of what waits', async () => {
    school = await aSchool()
    await setUp(school, chat, [ana, ben, cleo])
    school.connector.fault = () => ({ kind: 'status', status: 429, retryAfter: '600' })
    await school.say(ben, chat, 'help')
    school.clock.now += 1_000
    const waits = (await school.query("select count(*) as n from outbox where state != 'sent'"))[0]?.n
    const { text } = await read(school)
    const told = (state: string) => numberOf(text, `roundtable_outbox_${state}`) ?? 0
    expect(told('waiting') + told('dead')).toBe(Number(waits))
    expect(Number(waits)).toBeGreaterThan(0)
  })

  test('are in the format of Prometheus and hold nobody’s id, name or words', async () => {
    school = await aSchool()
    await setUp(school, chat, [ana, ben, cleo])
    await school.say(ben, chat, 'reflect Quokka read aloud')
    const { text } = await read(school)
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) roundtable_\w+ .+|roundtable_\w+(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})? [\d.e+-]+)$/,
      )
    const ids = [idOf(chat), chat.id, ben.id, ben.aadObjectId, memberOf(chat, ben)]
    for (const trace of ['Quokka', 'Grade 5', ben.name, ...ids]) expect(text).not.toContain(trace)
  })

  test('are there for this machine alone, and not for what a proxy hands on', async () => {
    school = await aSchool()
    expect((await read(school)).status).toBe(200)
    for (const headers of [
      { 'x-forwarded-for': '127.0.0.1' },
      { forwarded: 'for=127.0.0.1' },
      { via: '1.1 proxy' },
      { host: 'roundtable.school.example' },
    ])
      expect(await read(school, headers)).toEqual({ status: 404, text: 'Not found.' })
  })

  test('with a token are there for whoever has it', async () => {
    school = await aSchool({ config: { metricsToken: token } })
    expect((await read(school, { authorization: `Bearer ${token}`, via: '1.1 proxy' })).status).toBe(200)
    for (const authorization of ['', token, `Bearer ${token}x`, 'Bearer '])
      expect((await read(school, authorization === '' ? {} : { authorization })).status).toBe(404)
  })
})
