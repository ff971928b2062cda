import { createRequire } from 'node:module'

/** dependency-cruiser asks swc to read every file as plain TypeScript; the pages of the tab hold elements too. */
const swc = createRequire(import.meta.url)('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })
