import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const project = join(here, '.clasp.json')

const howToGet =
  'Set ADDON_SCRIPT_ID to the id of your script: open script.google.com, make a new project, and copy the id from Project settings. See docs/addon.md.'

/** The text of `.clasp.json` for a script; null when the id is none. */
export function projectFile(scriptId) {
  return /^[\w-]{57}$/.test(scriptId)
    ? `${JSON.stringify({ scriptId, rootDir: 'dist', fileExtension: 'js' }, null, 2)}\n`
    : null
}

/** The id that counts: of the environment, else of the file that an earlier push left. */
function scriptIdOf(environment) {
  if (environment.ADDON_SCRIPT_ID) return environment.ADDON_SCRIPT_ID
  return existsSync(project) ? JSON.parse(readFileSync(project, 'utf8')).scriptId : ''
}

function main() {
  const text = projectFile(scriptIdOf(process.env))
  if (text === null) return fail(howToGet)
  if (!existsSync(join(here, 'dist/Code.js'))) return fail('Nothing is built yet. Run: npm run addon:build')
  writeFileSync(project, text)
  const clasp = resolve(here, '../node_modules/.bin/clasp')
  const { stdout } = spawnSync(clasp, ['show-authorized-user', '--json'], { cwd: here, encoding: 'utf8' })
  // clasp's exit codes say little: what it prints is read (GOOGLE.md "clasp").
  if (!/"loggedIn":\s*true/.test(stdout ?? ''))
    return fail(
      'You are not signed in. Run: npx clasp login, with an account of the school, then push again.',
    )
  const { status } = spawnSync(clasp, ['push', '--force'], { cwd: here, stdio: 'inherit' })
  if (status !== 0)
    fail(
      'Google did not take it. Switch the Apps Script API on at script.google.com/home/usersettings, and push again.',
    )
}

function fail(sentence) {
  console.error(sentence)
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
