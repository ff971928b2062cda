import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** What the first script asks for by itself begins to come with the page: a way to the server and back is saved. */
const fetchFrameEarly = {
  name: 'fetch-frame-early',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
      const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
      const frame = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/frame/show.tsx'))
      const wanted = new Set([frame.fileName])
      for (const file of wanted) for (const next of named.get(file)?.imports ?? []) wanted.add(next)
      return [...wanted].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${file}` },
        injectTo: 'head',
      }))
    },
  },
}

/** The pages of the tab, built into the folder from which the server serves them. */
export default defineConfig({
  root: here,
  base: '/tab/',
  logLevel: 'warn',
  plugins: [fetchFrameEarly],
  build: {
    outDir: `${here}../dist/tab`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      onLog(level, log, tell) {
        // "use client" is for servers that render; there is none.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
    },
  },
})
