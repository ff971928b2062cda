import type { CardService } from '../../../workspace-addon/src/google/card-service'
import type { ActiveDocument, Blob, Services } from '../../../workspace-addon/src/google/services'

/** An element of a Doc under the cursor, as far as it is asked for. */
interface Element {
  getType(): string
  getParent(): Element | null
}

const root: Element = { getType: () => 'DOCUMENT', getParent: () => null }
const body: Element = { getType: () => 'BODY_SECTION', getParent: () => root }

/** A text inside a paragraph of the body: what the cursor stands in. */
function textIn(paragraph: Element): Element {
  return { getType: () => 'TEXT', getParent: () => paragraph }
}

function documentOf(document: ActiveDocument) {
  const cursor = document.cursor()
  const paragraph: Element = { getType: () => 'PARAGRAPH', getParent: () => body }
  return {
    getId: document.getId,
    getName: document.getName,
    getEditors: () => document.editors().map((email) => ({ getEmail: () => email })),
    getCursor: () => (cursor === null ? null : { getElement: () => textIn(paragraph) }),
    getActiveTab: () => ({
      getId: () => cursor?.tab ?? 't.0',
      asDocumentTab: () => ({
        getBody: () => ({
          getChildIndex(child: Element) {
            if (child !== paragraph) throw new Error('Element does not contain the specified child element.')
            return cursor?.child ?? 0
          },
        }),
      }),
    }),
  }
}

/**
 * The globals by which a script finds Google's services, for one execution. What is not here, a script that asks for it does not
 * find: there is no `console`, no `setTimeout`, no `fetch`.
 */
export function globalsOf(services: Services, cardService: CardService): { [name: string]: object } {
  const { utilities, session } = services
  return {
    PropertiesService: {
      getDocumentProperties: services.documentProperties,
      getUserProperties: services.userProperties,
    },
    LockService: { getDocumentLock: services.documentLock },
    Utilities: {
      ...utilities,
      gzip: (blob: Blob) => utilities.gzip(blob),
      computeDigest: (_algorithm: string, text: string, _charset: string) => utilities.sha256(text),
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      Charset: { UTF_8: 'UTF_8' },
    },
    Session: {
      getActiveUser: () => ({ getEmail: session.email }),
      getActiveUserLocale: session.locale,
      getScriptTimeZone: session.scriptZone,
    },
    ScriptApp: { getIdentityToken: services.identityToken, getOAuthToken: services.oauthToken },
    UrlFetchApp: { fetch: services.fetch },
    ...(services.docs && { Docs: { Documents: services.docs } }),
    ...(services.drive && { Drive: { Files: services.drive } }),
    DocumentApp: {
      ElementType: { BODY_SECTION: 'BODY_SECTION' },
      getActiveDocument() {
        const document = services.document()
        return document === null ? null : documentOf(document)
      },
    },
    CardService: cardService,
  }
}
