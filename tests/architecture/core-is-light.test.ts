import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { libraryTemplate } from '../../core/src/agenda/library'
import { libraryFiles } from '../../core/src/agenda/library-files'
import { root } from './planted-tree'

/** What a shell that starts anew for each click takes from the core: commands, views, the Doc; no files, no HTML. */
const used = `
  command decideAll evolve meetingAgenda turnsTable nextMeeting fairShare why whySentence refusalText speak dueNow
  commandsOfDue meetingDoc insertAgenda readBack notesToCommands planRecord meetingRecord docsDocument
  teamTemplates templateFinder previewAway previewCancel previewPass visibilitySentence answersOf answersInstead
  summary promptText roundOf openingOf defaultSchoolYear isZone today startsAt endsAt isRefusal currentMember
  isStaying membersOn leadRole teamId memberId roleId occurrenceId wordsId thingId localDate localTime instant`
  .trim()
  .split(/\s+/)

/** In the place of the files: asks its host for them, as an add-on reads them from beside its script. */
const filesOfTheHost = 'export const libraryFiles = (language) => JSON.parse(readFile(language))'

async function bundle(names: readonly string[]) {
  const result = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './index'`, resolveDir: join(root, 'core/src') },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'core',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    absWorkingDir: root,
    plugins: [
      {
        name: 'files-of-the-host',
        setup: ({ onLoad }) =>
          onLoad({ filter: /core\/src\/agenda\/library-files\.ts$/ }, () => ({ contents: filesOfTheHost })),
      },
    ],
  })
  const [output] = result.outputFiles
  if (output === undefined) throw new Error('esbuild gave no file')
  const inputs = Object.values(result.metafile.outputs).flatMap((file) => Object.entries(file.inputs))
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
  return { text: output.text, bytes: output.contents.byteLength, kept }
}

const forAddOn = bundle(used)

describe('what a shell takes from the core', () => {
  test('is at most 300 KB for all that an add-on does', async () => {
    const { bytes } = await forAddOn
    expect(bytes).toBeLessThan(300_000)
    expect(bytes).toBeGreaterThan(100_000)
  })

  test('leaves out the files, texts and readers that it does not use', async () => {
    const { kept } = await forAddOn
    const heavy =
      /templates\/|calendar-file|icalendar|district-words|date-words|written-days|html|markdown|filing-index/
    expect(kept.filter((path) => heavy.test(path))).toEqual([])
    expect(kept).toContain('core/src/decide.ts')
    const more = await bundle(['readCalendarFile', 'toHtml', 'toMarkdown'])
    expect(more.kept.filter((path) => heavy.test(path)).length).toBeGreaterThan(5)
  })

  test('is little when it asks for the day only', async () => {
    const { bytes, kept } = await bundle(['today'])
    const ours = kept.filter((path) => path.startsWith('core/'))
    expect(ours.filter((path) => !/^core\/src\/(calendar\/|ids\.ts$)/.test(path))).toEqual([])
    expect(bytes).toBeLessThan(16_000)
  })
})

describe('the templates of a host that keeps them in files', () => {
  const noTeam = '{ templates: [] }, () => undefined'

  async function inHost(script: string) {
    const asked: string[] = []
    const readFile = (language: 'en' | 'es') => {
      asked.push(language)
      return JSON.stringify(libraryFiles(language))
    }
    const { text } = await forAddOn
    const result: unknown = new Script(`${text}\n;JSON.stringify(${script})`).runInContext(
      createContext({ readFile }),
    )
    const parsed: unknown = JSON.parse(String(result))
    return { asked, result: parsed }
  }

  test('are not read before one is needed', async () => {
    expect(await inHost("core.today(0, 'UTC')")).toEqual({ asked: [], result: '1970-01-01' })
  })

  test('are read once for each language', async () => {
    const { asked, result } = await inHost(
      `['consultancy', 'team-launch', 'consultancy'].map((id) => core.templateFinder(${noTeam}, 'es')(id).title)`,
    )
    expect(asked).toEqual(['en', 'es'])
    const titles = ['consultancy', 'team-launch', 'consultancy'].map((id) => libraryTemplate(id, 'es')?.title)
    expect(result).toEqual(titles)
  })

  test('are the same as those of the server', async () => {
    const { result } = await inHost(`core.teamTemplates(${noTeam}, 'es').map(({ template }) => template)`)
    const ids = Object.keys(libraryFiles('en'))
    expect(result).toEqual(ids.map((id) => libraryTemplate(id, 'es')))
  })
})
