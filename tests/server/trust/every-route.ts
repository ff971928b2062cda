import { Router } from 'express'
import { views } from '../../../teams-app/src/tab/views'

interface Registered {
  path: string
  methods: Readonly<Record<string, boolean>>
}

/**
 * The routes that a server registers while it starts, as `GET /path`: each that is added is seen here, wherever it
 * stands in the source. The views of the tab are one route and as many entries.
 */
export async function everyRoute<T>(start: () => Promise<T>): Promise<{ started: T; routes: string[] }> {
  const registered: Registered[] = []
  const prototype: { route(path: string): Registered } = Router.prototype
  const { route } = prototype
  prototype.route = function (this: unknown, path: string) {
    const made = route.call(this, path)
    registered.push(made)
    return made
  }
  try {
    const started = await start()
    const routes = registered.flatMap(({ path, methods }) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    return { started, routes: routes.flatMap(withViews) }
  } finally {
    prototype.route = route
  }
}

const withViews = (route: string) =>
  route.endsWith('/views/:name') ? Object.keys(views).map((name) => route.replace(':name', name)) : [route]
