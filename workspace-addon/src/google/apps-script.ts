import type { ActiveDocument, DocsService, DriveService, Services } from './services'

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
    newBlob: (data, contentType, name) =>
      typeof data === 'string'
        ? Utilities.newBlob(data, contentType, name)
        : Utilities.newBlob(data, contentType, name),
    gzip: (blob) => Utilities.gzip(Utilities.newBlob(blob.getBytes())),
    ungzip: (blob) => Utilities.ungzip(Utilities.newBlob(blob.getBytes(), 'application/x-gzip')),
    sha256: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8),
  },
  session: {
    email: () => Session.getActiveUser().getEmail(),
    locale: () => Session.getActiveUserLocale(),
  },
  identityToken: () => ScriptApp.getIdentityToken(),
  oauthToken: () => ScriptApp.getOAuthToken(),
  fetch: (url, request) => UrlFetchApp.fetch(url, request),
  get docs(): DocsService | undefined {
    return typeof Docs === 'undefined' ? undefined : Docs?.Documents
  },
  get drive(): DriveService | undefined {
    return undefined
  },
  document: activeDocument,
  dataFile: (name) => HtmlService.createHtmlOutputFromFile(name).getContent(),
  now: () => Date.now(),
}

function activeDocument(): ActiveDocument | null {
  const document = DocumentApp.getActiveDocument()
  if (document === null) return null
  return {
    getId: () => document.getId(),
    getName: () => document.getName(),
    editors: () => document.getEditors().map((person) => person.getEmail()),
    cursor: () => null,
  }
}
