import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'

/** The files of tests that the patterns name. */
function named(patterns) {
  const wanted = patterns.map((pattern) => new RegExp(`${pattern}[^/]*\\.test\\.ts$`))
  return readdirSync('tests')
    .filter((folder) => !['artefacts', 'node_modules'].includes(folder) && !folder.includes('.'))
    .flatMap((folder) =>
      readdirSync(`tests/${folder}`, { recursive: true }).map((path) => `tests/${folder}/${path}`),
    )
    .filter((path) => wanted.some((one) => one.test(path)))
    .sort()
}

/** Each file of tests knows its own folder, as in jest. */
const folders = {
  name: 'folders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/tests\/.*\.ts$/ }, ({ path }) => ({
      contents: `const __dirname = ${JSON.stringify(dirname(path))}\n${readFileSync(path, 'utf8')}`,
      loader: 'ts',
    })),
}

/** One script of those tests and all that they import, each file within a `describe` of its path. */
export async function bundle(patterns) {
  const files = named(patterns)
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `describe('${file}', () => void require('./${file}'))`).join('\n'),
      resolveDir: process.cwd(),
    },
    alias: { '@roundtable/core': resolve('core/src/index.ts') },
    // What others wrote is read once, for all mutants.
    packages: 'external',
    plugins: [folders],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  return outputFiles[0].text
}
