import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Bundles the server with the packages that it uses: to find and read a thousand small files takes longer than to
 * run them. The database's native part stays outside.
 */
export function buildServer(outfile = `${here}dist/server.cjs`) {
  return bundle(`${here}src/main.ts`, outfile, { external: ['libsql', 'pg-native'] })
}

/**
 * Bundles a program of this folder. Our own code and core go in; what npm installed stays outside unless the
 * packages that stay are named.
 * @param {string} entry the program's TypeScript
 * @param {string} outfile a path inside this repository, where the packages are found
 * @returns {Promise<string>} the path of the bundle
 */
export async function bundle(entry, outfile, { external = null } = {}) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'warning',
    ...(external === null ? { plugins: [packagesStayOutside] } : { external }),
  })
  return outfile
}

const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@roundtable/') ? undefined : { path, external: true },
    )
  },
}

/** Builds the pages of the tab into `dist/tab`, or elsewhere. */
export async function buildTab(outDir = `${here}dist/tab`) {
  // Only now: loading it takes a while.
  const { build: buildPages } = await import('vite')
  const { NODE_ENV } = process.env
  await buildPages({ configFile: `${here}tab/vite.config.mjs`, build: { outDir } })
  // Vite says "production" for whatever this process does next, such as starting the server.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  packAssets(join(outDir, 'assets'))
  return outDir
}

/** Packs each script beside itself, so that the server packs nothing while people wait. */
export function packAssets(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js')))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await buildServer(process.argv[2]))
  if (process.argv[2] === undefined) console.log(await buildTab())
}
