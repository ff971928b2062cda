import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { refusalText, speak } from '@roundtable/core'
import { en } from '../../workspace-addon/src/text/en'
import { es } from '../../workspace-addon/src/text/es'
import { builtAddon } from '../doubles/apps-script/built'
import { createScript } from '../doubles/apps-script/script'
import { pushed, sidebarOf } from '../doubles/apps-script/sidebar'
import { bySchema, byUs, functionsIn, scopes } from './manifest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'roundtable-addon-'))
const dist = join(folder, 'dist')
const server = 'https://roundtable.school.example'

const built = builtAddon(dist, server, 'Europe/Madrid')
const manifestText = () => readFileSync(join(dist, 'appsscript.json'), 'utf8')
const manifest = () => JSON.parse(manifestText())

beforeAll(() => built)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the manifest', () => {
  test('is valid by the published schema, and by our own that knows Docs', () => {
    expect(bySchema('appsscript', manifest())).toEqual([])
    expect(byUs(manifest())).toEqual([])
  })

  test('asks for six scopes, and a seventh is found', () => {
    expect(manifest().oauthScopes).toEqual(scopes)
    const seventh = [...scopes, 'https://www.googleapis.com/auth/documents']
    expect(byUs({ ...manifest(), oauthScopes: seventh })).not.toEqual([])
    expect(byUs({ ...manifest(), oauthScopes: scopes.slice(1) })).not.toEqual([])
  })

  test('with a typo, a wrong type or logs of what people wrote is found', () => {
    const { addOns } = manifest()
    expect(byUs({ ...manifest(), addOns: { ...addOns, doc: addOns.docs } })).not.toEqual([])
    expect(byUs({ ...manifest(), exceptionLogging: 'STACKDRIVER' })).not.toEqual([])
    expect(bySchema('appsscript', { ...manifest(), timeZone: 5 })).not.toEqual([])
  })

  test('names only functions that the script has', () => {
    const code = readFileSync(join(dist, 'Code.js'), 'utf8')
    const named = functionsIn(manifestText())
    const has = (name: string) => code.includes(`function ${name}(event)`)
    expect(named.filter((name) => !has(name))).toEqual([])
    expect(named.length).toBeGreaterThanOrEqual(5)
    expect(has('onNothing')).toBe(false)
  })

  test('has the time zone for which it was built, with which a set-up begins', () => {
    expect(manifest().timeZone).toBe('Europe/Madrid')
    const school = createScript({ zone: 'Europe/Madrid' })
    const sidebar = sidebarOf(pushed(), school, { doc: 'the-doc-of-grade-five', email: 'ana@school.example' })
    sidebar.open()
    sidebar.press('Set up the team')
    sidebar.press('Save')
    expect(sidebar.words()).toContain('Who does what')
  })

  test('lets the script call Google and the own server, nobody else', () => {
    expect(manifest().urlFetchWhitelist).toEqual([
      'https://docs.googleapis.com/',
      'https://www.googleapis.com/',
      `${server}/`,
    ])
  })
})

describe('the script', () => {
  test('grows only on purpose: the domain is most of it, and each press loads it anew', () => {
    // Core's rules are about 205 KB, the sidebar 100, zod 33: the rules alone are more than 150.
    expect(built.bytes).toBeLessThan(345_000)
  })

  test('has in it neither sentences nor what only an import, the calendar or the tab of Teams needs', () => {
    const of = (name: string) => readFileSync(join(dist, name), 'utf8')
    const refused = refusalText(
      { code: 'too-many-requests' },
      speak('es', new Map(), () => undefined),
    )
    for (const [sentence, file] of [
      [en.help.text, 'Texts.js'],
      [es.help.text, 'Texts.js'],
      [refused, 'Texts.js'],
      ['BEGIN:VCALENDAR', 'Readers.js'],
    ] as const)
      expect([of('Code.js').includes(sentence), of(file).includes(sentence)]).toEqual([false, true])
    // Names by which the tab knows somebody in a conversation about data.
    expect(of('Code.js')).not.toContain('aaliyah')
  })

  test('has neither templates nor a host in it', () => {
    const code = readFileSync(join(dist, 'Code.js'), 'utf8')
    const { purpose } = JSON.parse(
      readFileSync(join(root, 'core/src/agenda/templates/consultancy.json'), 'utf8'),
    )
    expect(code).not.toContain(purpose)
    expect(code).not.toMatch(/\brequire\(|node:/)
    expect(readFileSync(join(dist, 'Templates.js'), 'utf8')).toContain(purpose)
  })
})

describe('what is pushed', () => {
  const claspStatus = (scriptId: string) => {
    const pushed = spawnSync(
      'node',
      [
        '-e',
        "import('./push.mjs').then(({ projectFile }) => process.stdout.write(projectFile(process.argv[1]) ?? ''))",
        scriptId,
      ],
      { cwd: join(root, 'workspace-addon'), encoding: 'utf8' },
    )
    return pushed.stdout
  }

  test('is the script, its manifest and the protocols, and nothing else', () => {
    const project = claspStatus('x'.repeat(57))
    expect(bySchema('clasp', JSON.parse(project))).toEqual([])
    expect(bySchema('clasp', { scriptId: 'short' })).not.toEqual([])
    writeFileSync(join(folder, '.clasp.json'), project)
    cpSync(join(root, 'workspace-addon/.claspignore'), join(folder, '.claspignore'))
    writeFileSync(join(dist, 'notes.txt'), 'not ours')
    writeFileSync(join(dist, 'old.js'), 'not ours')
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/clasp'), ['show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { filesToPush } = JSON.parse(stdout)
    expect([...filesToPush].sort()).toEqual(
      ['Code.js', 'Presses.js', 'Readers.js', 'Templates.js', 'Texts.js', 'appsscript.json'].map(
        (name) => `dist/${name}`,
      ),
    )
  })

  test('needs the id of a script', () => {
    expect(claspStatus('not-an-id')).toBe('')
  })
})
