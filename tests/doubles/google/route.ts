import { type Discovery, docsDiscovery, driveDiscovery, type Method, methodsOf } from './discovery'

/** The method that a request is meant for, and the parts of its path. */
export interface Route {
  readonly api: 'docs' | 'drive'
  readonly discovery: Discovery
  readonly method: Method
  readonly path: Readonly<Record<string, string>>
  readonly upload: boolean
}

interface Pattern extends Omit<Route, 'path'> {
  readonly matches: RegExp
}

const patterns: readonly Pattern[] = [
  ...patternsOf('docs', docsDiscovery, ''),
  ...patternsOf('drive', driveDiscovery, 'drive/v3/'),
  ...patternsOf('drive', driveDiscovery, 'upload/drive/v3/').filter(({ method }) =>
    ['drive.files.create', 'drive.files.update'].includes(method.id),
  ),
]

function patternsOf(api: 'docs' | 'drive', discovery: Discovery, base: string): readonly Pattern[] {
  return methodsOf(discovery)
    .toSorted((a, b) => (a.path.match(/\{/g)?.length ?? 0) - (b.path.match(/\{/g)?.length ?? 0))
    .map((method) => {
      const source = method.path.replace(/\{\+?(\w+)\}/g, '(?<$1>[^/:]+)')
      return {
        api,
        discovery,
        method,
        upload: base.startsWith('upload'),
        matches: new RegExp(`^/${base}${source}$`),
      }
    })
}

/** The route of a request by Google's own descriptions; null where Google has none. */
export function routeOf(httpMethod: string, pathname: string): Route | null {
  for (const { matches, ...pattern } of patterns) {
    if (pattern.method.httpMethod !== httpMethod) continue
    const found = matches.exec(pathname)
    if (found === null) continue
    const path = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return { ...pattern, path: Object.fromEntries(path) }
  }
  return null
}
