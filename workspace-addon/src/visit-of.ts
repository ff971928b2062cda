import { type DocId, instant, today } from '@roundtable/core'
import type { ActiveDocument, Services } from './google/services'
import type { Around } from './scene'
import type { Visit } from './visit'

/** Who presses, where and when. */
export function visitOf(services: Services, doc: DocId): Visit {
  const now = instant.parse(services.now())
  const email = services.session.email().trim().toLowerCase()
  return {
    doc,
    email: email === '' ? null : email,
    language: languageOf(services),
    now,
    today: today(now, 'UTC'),
    secret: () => services.utilities.getUuid().replace(/-/g, ''),
  }
}

/** The language of the person's Google; English where it does not say. */
export function languageOf({ session }: Pick<Services, 'session'>): Visit['language'] {
  try {
    return session.locale().toLowerCase().startsWith('es') ? 'es' : 'en'
  } catch {
    return 'en'
  }
}

/** The zone of a script that was built for no school. */
const noZone = 'Etc/UTC'

/** What is around the Doc. */
export function aroundOf(services: Services, server: string | null): Around {
  return {
    server: server === null ? null : server.replace(/^https:\/\//, ''),
    suggested() {
      const document = services.document()
      return { name: document?.getName() ?? '', editors: document === null ? [] : editorsOf(document) }
    },
    zone() {
      const zone = services.session.scriptZone()
      return zone === noZone ? null : zone
    },
  }
}

/** Whoever may only read the Doc is not told who may edit it. */
function editorsOf(document: ActiveDocument): readonly string[] {
  try {
    return document.editors()
  } catch {
    return []
  }
}
