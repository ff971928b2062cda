import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = import.meta.dirname
const templates = resolve(here, '../core/src/agenda/templates')

/** What lies beside the script, or is left out of it: `src/beside.ts` stands in the place of these modules. */
const beside = new Map([
  [resolve(here, '../core/src/agenda/library-files.ts'), 'libraryFiles'],
  [resolve(here, '../core/src/text/sayings.ts'), 'sayingsIn'],
  [resolve(here, '../core/src/tab-deciders.ts'), 'tabDeciders'],
  [resolve(here, '../core/src/school-days.ts'), 'readSchoolDays'],
  [resolve(here, '../core/src/log-shape/read-event.ts'), 'readEvent'],
  [resolve(here, 'src/text/texts.ts'), 'textsIn'],
  [resolve(here, 'src/read-press.ts'), 'readPress'],
])

/** Nothing of a host: Apps Script has the language and Google's services. */
const common = {
  absWorkingDir: here,
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
}

const script = {
  ...common,
  entryPoints: ['src/main.ts'],
  metafile: true,
  plugins: [
    {
      name: 'beside-the-script',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, ({ path }) =>
          beside.has(path)
            ? {
                contents: `export { ${beside.get(path)} } from './beside'`,
                loader: 'ts',
                resolveDir: join(here, 'src'),
              }
            : undefined,
        )
      },
    },
  ],
}

/** The names that `main.ts` exports: each becomes a function that Google can call. */
export async function entryPoints() {
  const { metafile } = await build({ ...script, format: 'esm', outdir: 'dist', define: defines(null) })
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports)
}

function defines(serverUrl) {
  return { SERVER_URL: JSON.stringify(serverUrl) }
}

/** One script: our own code as an expression, and a function for each entry point. */
async function scriptText(serverUrl, alias) {
  const names = await entryPoints()
  const functions = names.map((name) => `function ${name}(event) { return Roundtable.${name}(event) }`)
  const { outputFiles } = await build({
    ...script,
    alias,
    format: 'iife',
    globalName: 'Roundtable',
    minify: true,
    define: defines(serverUrl),
    footer: { js: functions.join('\n') },
  })
  return outputFiles[0].text
}

/** The templates as a script of their own: one function, whose text is not even compiled before somebody needs it. */
function templatesText() {
  const files = (folder) =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
    )
  const of = (folder) => `JSON.parse(${JSON.stringify(JSON.stringify(files(folder)))})`
  return `function templateFiles_(language) { return language === 'es' ? ${of(join(templates, 'es'))} : ${of(templates)} }\n`
}

/** What some modules export, as a function that takes nothing of the script: what they need themselves is in it once more. */
async function functionText(name, contents, alias = {}) {
  const { outputFiles } = await build({
    ...common,
    alias,
    stdin: { contents, loader: 'ts', resolveDir: here },
    format: 'iife',
    globalName: 'exported',
    minify: true,
  })
  return `function ${name}() { ${outputFiles[0].text}return exported }\n`
}

/** What is said, by language. */
async function spokenText() {
  const texts = await Promise.all(
    ['en', 'es'].map((language) =>
      functionText(
        `spoken_${language}_`,
        `export { sayings } from '../core/src/text/${language}/sayings'
        export { ${language} as texts } from './src/text/${language}'`,
      ),
    ),
  )
  return `function spoken_(language) { return language === 'es' ? spoken_es_() : spoken_en_() }\n${texts.join('')}`
}

/** What only an import and the school calendar need. */
function readersText(alias) {
  return functionText(
    'readers_',
    `export { readSchoolDays } from '../core/src/school-days'
    export { readEvent } from '../core/src/log-shape/read-event'`,
    alias,
  )
}

/** What only a pressed button needs: the shapes of all that a button can carry. */
function pressesText(alias) {
  return functionText('presses_', `export { readPress } from './src/read-press'`, alias)
}

/** The manifest; with a server, its address is the only further one that may be called or opened. */
function manifest(serverUrl, zone) {
  const bare = JSON.parse(readFileSync(join(here, 'appsscript.json'), 'utf8'))
  const file = zone === null ? bare : { ...bare, timeZone: zone }
  if (serverUrl === null) return file
  const { common } = file.addOns
  return {
    ...file,
    urlFetchWhitelist: [...file.urlFetchWhitelist, `${serverUrl}/`],
    addOns: {
      ...file.addOns,
      common: { ...common, openLinkUrlPrefixes: [...common.openLinkUrlPrefixes, `${serverUrl}/`] },
    },
  }
}

/** The same for the school's time zone, with which the set-up begins. */
export function zoneProblemOf(zone) {
  try {
    if (zone !== null) new Intl.DateTimeFormat('en', { timeZone: zone })
    return null
  } catch {
    return 'ADDON_ZONE: give the time zone of your school as Europe/Madrid or America/Chicago, or leave it out.'
  }
}

/** What is wrong with a server's address, as a sentence; null where nothing is. */
export function problemOf(serverUrl) {
  if (serverUrl === null) return null
  return /^https:\/\/([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}(:\d{1,5})?$/i.test(serverUrl)
    ? null
    : 'ADDON_SERVER_URL: give the address of your Roundtable server as https://HOST, without a path, or leave it out.'
}

/**
 * Writes the script, the manifest and the data files into a folder.
 * @param {{serverUrl: string | null, zone?: string | null, out: string, alias?: Record<string, string>}} settings
 *   `alias`: files in the place of packages, for comparing
 * @returns {Promise<{files: string[], bytes: number}>} what was written, and the size of the script in bytes
 */
export async function buildAddon({ serverUrl, zone = null, out, alias = {} }) {
  const files = {
    'Code.js': await scriptText(serverUrl, alias),
    'appsscript.json': `${JSON.stringify(manifest(serverUrl, zone), null, 2)}\n`,
    'Templates.js': templatesText(),
    'Texts.js': await spokenText(),
    'Readers.js': await readersText(alias),
    'Presses.js': await pressesText(alias),
  }
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text)
  return { files: Object.keys(files), bytes: Buffer.byteLength(files['Code.js']) }
}

async function main() {
  const serverUrl = process.env.ADDON_SERVER_URL?.replace(/\/{1,9}$/, '') || null
  const zone = process.env.ADDON_ZONE || null
  const problem = problemOf(serverUrl) ?? zoneProblemOf(zone)
  if (problem !== null) {
    console.error(problem)
    process.exitCode = 1
    return
  }
  const out = join(here, 'dist')
  const { files, bytes } = await buildAddon({ serverUrl, zone, out })
  console.log(`Built ${files.join(', ')}: ${Math.round(bytes / 1000)} KB of script. Next: npm run addon:push`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
