import { childUnderCursor } from './cursor'
import type { ActiveDocument, Services } from './services'

/** The one place that names Google's globals. Each is asked for when it is used, never when the script loads. */
export const appsScript: Services = {
  documentProperties: () => PropertiesService.getDocumentProperties(),
  userProperties: () => PropertiesService.getUserProperties(),
  documentLock: () => LockService.getDocumentLock(),
  utilities: {
    getUuid: () => Utilities.getUuid(),
    base64Encode: (data) => Utilities.base64Encode(data),
    base64Decode: (encoded) => Utilities.base64Decode(encoded),
    base64DecodeWebSafe: (encoded) => Utilities.base64DecodeWebSafe(encoded),
    newBlob: (data, contentType = 'application/octet-stream') =>
      typeof data === 'string' ? Utilities.newBlob(data, contentType) : Utilities.newBlob(data, contentType),
    gzip: (blob) => Utilities.gzip(Utilities.newBlob(blob.getBytes())),
    ungzip: (blob) => Utilities.ungzip(Utilities.newBlob(blob.getBytes(), 'application/x-gzip')),
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    sha256: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8),
  },
  session: {
    email: () => Session.getActiveUser().getEmail(),
    locale: () => Session.getActiveUserLocale(),
    scriptZone: () => Session.getScriptTimeZone(),
  },
  identityToken: () => ScriptApp.getIdentityToken(),
  oauthToken: () => ScriptApp.getOAuthToken(),
  fetch: (url, request) => UrlFetchApp.fetch(url, request),
  get docs() {
    return typeof Docs === 'undefined' ? undefined : Docs?.Documents
  },
  get drive() {
    return typeof Drive === 'undefined' ? undefined : Drive?.Files
  },
  document: activeDocument,
  now: () => Date.now(),
}

function activeDocument(): ActiveDocument | null {
  const document = DocumentApp.getActiveDocument()
  if (document === null) return null
  return {
    getId: () => document.getId(),
    getName: () => document.getName(),
    editors: () => document.getEditors().map((person) => person.getEmail()),
    cursor: () => cursorOf(document),
  }
}

/** Where the cursor stands in the tab that lies open. */
function cursorOf(document: GoogleAppsScript.Document.Document): ReturnType<ActiveDocument['cursor']> {
  const element = document.getCursor()?.getElement()
  if (element === undefined) return null
  const tab = document.getActiveTab()
  const body = tab.asDocumentTab().getBody()
  const child = childUnderCursor<GoogleAppsScript.Document.Element>(
    element,
    (one) => one.getType() === DocumentApp.ElementType.BODY_SECTION,
    (one) => body.getChildIndex(one),
  )
  return child === null ? null : { tab: tab.getId(), child }
}
