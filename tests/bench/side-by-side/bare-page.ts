import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { build } from 'vite'

/**
 * The reference of the tab's row, built as the tab is and served packed: a page of React and Fluent, and one that signs in
 * and asks for something once. Answers the address of its server.
 */
export async function barePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-bare-'))
  const root = join(process.cwd(), 'tests/bench/bare-fluent')
  await build({
    root,
    base: '/bare/',
    logLevel: 'silent',
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: join(root, 'index.html'), 'signed-in': join(root, 'signed-in.html') },
        onLog: () => undefined,
      },
    },
  })
  const { packAssets } = await import(join(process.cwd(), 'teams-app/build.mjs'))
  packAssets(join(folder, 'assets'))
  const app = express()
  app.get('/bare/assets/:file', (request, response) => {
    response.set('Content-Encoding', 'gzip').type('js')
    response.sendFile(join(folder, 'assets', `${request.params.file}.gz`))
  })
  app.get('/bare/rows', (_, response) => {
    response.json(Array.from({ length: 20 }, (_, n) => `Row ${n}`))
  })
  app.use('/bare', express.static(folder))
  return new Promise((listening) => {
    const server = app.listen(0, '127.0.0.1', () => {
      const address = server.address()
      listening(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    })
  })
}
