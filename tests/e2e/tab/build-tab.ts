import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const build = resolve(__dirname, '../../../teams-app/build.mjs')

/** Builds the pages as `npm run build` does; the folder comes back. */
export function buildTab(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-tab-'))
  const script = `import(${JSON.stringify(build)}).then(({ buildTab }) => buildTab(${JSON.stringify(folder)}))`
  const { status, stderr } = spawnSync('node', ['-e', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The tab does not build: ${stderr}`)
  return folder
}
