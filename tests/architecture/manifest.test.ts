import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import * as z from 'zod'
import { wordMeanings } from '../../teams-app/src/bot/command-words'
import { inPlantedTree, root } from './planted-tree'

const bot = '11111111-2222-3333-4444-555555555555'
const settings = ['--bot-app-id', bot, '--public-url', 'https://roundtable.example.org']

function run(options: readonly string[], environment: Record<string, string> = {}) {
  const { PATH } = process.env
  const { status, stderr } = spawnSync('node', [join(root, 'teams-app/package.mjs'), ...options], {
    encoding: 'utf8',
    env: { PATH, ...environment },
  })
  return { status, stderr }
}

/** Packs the app with `options` beside the settings; answers the bytes of the zip. */
function pack(options: readonly string[] = [], environment: Record<string, string> = {}) {
  return inPlantedTree({}, (tree) => {
    const out = join(tree, 'app.zip')
    expect(run([...settings, ...options, '--out', out], environment)).toEqual({ status: 0, stderr: '' })
    return readFileSync(out)
  })
}

const command = z.object({ title: z.string(), description: z.string() })
const manifestSchema = z.object({
  id: z.string(),
  developer: z.record(z.string(), z.string()),
  bots: z.array(
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })),
    }),
  ),
  composeExtensions: z.array(z.object({ commands: z.array(z.record(z.string(), z.unknown())) })),
  validDomains: z.array(z.string()),
  permissions: z.optional(z.array(z.string())),
  authorization: z.object({
    permissions: z.strictObject({
      resourceSpecific: z.array(z.object({ name: z.string(), type: z.literal('Application') })),
    }),
  }),
})

function readManifest(zip: Uint8Array) {
  return manifestSchema.parse(JSON.parse(strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array())))
}

describe('the app package', () => {
  const zip = pack()
  const files = unzipSync(zip)
  const manifest = readManifest(zip)
  const spanish = z
    .record(z.string(), z.string())
    .parse(JSON.parse(strFromU8(files['es.json'] ?? new Uint8Array())))

  test('holds the manifest, its translation and two icons', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'es.json', 'manifest.json', 'outline.png'])
  })

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is %i pixels square', (name, side) => {
    const png = Buffer.from(files[name] ?? [])
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side])
  })

  test('is the same bytes in every time zone', () => {
    expect(pack([], { TZ: 'Pacific/Auckland' }).equals(zip)).toBe(true)
  })

  test('names the bot and the host, and leaves no placeholder', () => {
    expect(manifest).toMatchObject({
      id: bot,
      bots: [{ botId: bot }],
      validDomains: ['roundtable.example.org'],
    })
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toContain('{{')
  })

  test('offers the commands that the bot understands, in English and in Spanish', () => {
    const lists = manifest.bots.flatMap(({ commandLists }) => commandLists)
    expect(lists.map(({ scopes }) => scopes)).toEqual([['personal', 'team', 'groupChat']])
    const titles = lists.flatMap(({ commands }) => commands.map(({ title }) => title))
    expect(titles).toEqual('next turns agenda away swap why reflect win action decision help'.split(' '))
    expect(titles.map((title) => wordMeanings.get(title))).toEqual(titles)
    const translated = titles.map(
      (_, index) => spanish[`bots[0].commandLists[0].commands[${index}].title`] ?? '',
    )
    expect(translated.map((title) => wordMeanings.get(title))).toEqual(titles)
  })

  test('has one message action, which opens a form', () => {
    const actions = manifest.composeExtensions.flatMap(({ commands }) => commands)
    expect(actions).toEqual([
      expect.objectContaining({
        id: 'log-as-reflection',
        type: 'action',
        context: ['message'],
        fetchTask: true,
      }),
    ])
  })

  const permissions = (packed: Uint8Array) =>
    readManifest(packed).authorization.permissions.resourceSpecific.map(({ name }) => name)

  test('asks for one permission', () => {
    expect(permissions(zip)).toEqual(['OnlineMeeting.ReadBasic.Chat'])
    expect(manifest.permissions).toBeUndefined()
  })

  test('asks for a second permission and takes an id of its own on request', () => {
    const own = '99999999-2222-3333-4444-555555555555'
    const other = pack(['--read-chat'], { TEAMS_APP_ID: own })
    expect(permissions(other)).toEqual(['OnlineMeeting.ReadBasic.Chat', 'ChatMessage.Read.Chat'])
    expect(readManifest(other)).toMatchObject({ id: own, bots: [{ botId: bot }] })
  })

  test('holds the tab once it has a registration of its own', () => {
    const tab = '77777777-2222-3333-4444-555555555555'
    const packed: unknown = JSON.parse(
      strFromU8(unzipSync(pack(['--tab-app-id', tab]))['manifest.json'] ?? new Uint8Array()),
    )
    expect(packed).toMatchObject({
      webApplicationInfo: { id: tab, resource: `api://roundtable.example.org/${tab}` },
      staticTabs: [{ contentUrl: 'https://roundtable.example.org/tab', scopes: ['personal'] }, {}],
      configurableTabs: [
        { configurationUrl: 'https://roundtable.example.org/tab?configure', scopes: ['team', 'groupChat'] },
      ],
    })
    expect(JSON.stringify(packed)).toContain('meetingSidePanel')
    expect(run([...settings, '--tab-app-id', bot]).stderr).toMatch(/TAB_APP_ID must be/)
  })
})

describe('an app package is refused', () => {
  test('without settings, with the name of each', () => {
    const { status, stderr } = run([])
    expect(status).toBe(1)
    expect(stderr).toMatch(/Set BOT_APP_ID .*\nSet PUBLIC_URL /)
  })

  test.each([
    ['http://roundtable.example.org', 'no https'],
    ['https://localhost', 'this machine'],
    ['https://10.0.0.7', 'an address without a name'],
    ['https://roundtable.example.org:3978', 'a port'],
    ['https://roundtable.example.org/bot', 'a path'],
    ['https://roundtable.example.org"}', 'a quote'],
  ])('at %s: %s', (url) => {
    const { status, stderr } = run(['--bot-app-id', bot, '--public-url', url])
    expect(status).toBe(1)
    expect(stderr).toContain('Set PUBLIC_URL')
  })

  test.each([
    ['not-a-guid', 'BOT_APP_ID'],
    [`${bot}"`, 'BOT_APP_ID'],
  ])('for the bot %s', (id, named) => {
    const { status, stderr } = run(['--bot-app-id', id, '--public-url', 'https://roundtable.example.org'])
    expect(status).toBe(1)
    expect(stderr).toContain(`Set ${named}`)
  })

  test.each([
    ['manifest.json', '"short": "Roundtable"', `"short": "${'Roundtable '.repeat(4)}"`, '/name/short'],
    ['manifest.json', '"defaultInstallScope"', '"defaultInstalScope"', 'additional properties'],
    ['es.json', '"name.short": "Roundtable"', '"name.short": ""', '/name.short'],
  ])('when %s is broken', (name, sound, broken, finding) => {
    const text = (file: string) => readFileSync(join(root, 'teams-app/manifest', file), 'utf8')
    const files = { 'manifest.json': text('manifest.json'), 'es.json': text('es.json') }
    const planted = {
      ...files,
      [name]: text(name).replace(sound, broken),
      'color.png': '',
      'outline.png': '',
    }
    const { status, stderr } = inPlantedTree(planted, (tree) => run([...settings, '--from', tree]))
    expect(status).toBe(1)
    expect(stderr).toContain(`${name}: `)
    expect(stderr).toContain(finding)
  })
})
