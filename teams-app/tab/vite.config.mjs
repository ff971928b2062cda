import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The pages of the tab, built into the folder from which the server serves them. */
export default defineConfig({
  root: here,
  base: '/tab/',
  logLevel: 'warn',
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
