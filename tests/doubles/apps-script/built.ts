import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import * as z from 'zod'

const addon = resolve(__dirname, '../../../workspace-addon')
const result = z.object({ files: z.array(z.string()), bytes: z.number() })

/**
 * Builds the add-on into a folder, as `npm run addon:build` does. Answers the files and the size of the script in bytes.
 * @throws with what the build said, when it fails
 */
export function builtAddon(
  out: string,
  serverUrl: string | null = null,
  zone: string | null = null,
  alias: Readonly<Record<string, string>> = {},
): z.infer<typeof result> {
  const code = `import('./build.mjs').then(async ({ buildAddon }) => console.log(JSON.stringify(await buildAddon(${JSON.stringify({ serverUrl, zone, out, alias })}))))`
  const { stdout, stderr, status } = spawnSync('node', ['-e', code], { cwd: addon, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The add-on does not build: ${stderr}`)
  return result.parse(JSON.parse(stdout))
}
