import { advancedServices } from '../../doubles/apps-script/advanced'
import { Execution } from '../../doubles/apps-script/execution'
import { failure } from '../../doubles/google/faults'
import { createGoogle } from '../../doubles/google/google-server'

const ana = 'ana@school.example'
const scopes = ['https://www.googleapis.com/auth/drive.file']
const folder = 'application/vnd.google-apps.folder'

function setUp() {
  const google = createGoogle()
  google.addPerson(ana)
  const token = google.token(ana, 'addon', scopes)
  const run = new Execution(
    { now: 0, costMs: 400 },
    () => 'passes',
    () => undefined,
  )
  return { google, token, run, ...advancedServices({ google, token: () => token, run }) }
}

describe('the double of the advanced services', () => {
  it('gives plain objects, at once', () => {
    const { google, docs } = setUp()
    const doc = google.addDoc({ owner: ana, openedBy: ['addon'] })
    expect(docs.get(doc, { includeTabsContent: true })).toMatchObject({ documentId: doc, tabs: [{}] })
    const requests = [{ insertText: { text: 'Hello', location: { index: 1 } } }]
    expect(docs.batchUpdate({ requests }, doc)).toMatchObject({ documentId: doc })
  })

  it('throws what Google says, with the status in its details', () => {
    const { google, docs, drive } = setUp()
    const doc = google.addDoc({ owner: ana })
    expect(() => docs.get(doc, {})).toThrow(
      'API call to docs.documents.get failed with error: Requested entity was not found.',
    )
    const problem = caught(() => drive.get(doc, {}))
    expect(problem).toMatchObject({
      name: 'GoogleJsonResponseException',
      details: { code: 404, errors: [{ reason: 'notFound' }] },
    })
  })

  it('shows under drive.file only what the app made or was picked for it', () => {
    const { google, drive } = setUp()
    const theirs = google.addDoc({ owner: ana })
    expect(() => drive.get(theirs, {})).toThrow('File not found')
    google.pick(theirs, 'addon')
    expect(drive.get(theirs, { fields: 'id' })).toEqual({ id: theirs })
    expect(drive.create({ name: 'Records', mimeType: folder }, null, { fields: 'name' })).toEqual({
      name: 'Records',
    })
  })

  it('knows nothing of exports but by the address', () => {
    const { google, drive, fetch, token } = setUp()
    const doc = google.addDoc({ owner: ana, openedBy: ['addon'] })
    expect(() => drive.export(doc, 'text/markdown')).toThrow('Empty response')
    const url = `https://www.googleapis.com/drive/v3/files/${doc}/export?mimeType=text%2Fmarkdown`
    const headers = { Authorization: `Bearer ${token}` }
    const answer = fetch(url, { method: 'get', headers, muteHttpExceptions: true, followRedirects: false })
    expect([answer.getResponseCode(), answer.getContentText()]).toEqual([200, '\n\n'])
  })

  it('throws for a broken line, and answers late what was carried out', () => {
    const { google, drive } = setUp()
    google.fault = () => ({ kind: 'applied', seen: 'reset' })
    expect(() => drive.create({ name: 'Records', mimeType: folder }, null, {})).toThrow('Empty response')
    google.fault = () => ({ kind: 'answer', answer: failure.unavailable(false) })
    expect(() => drive.list({})).toThrow('The service is currently unavailable.')
    expect(google.files().map(({ name }) => name)).toContain('Records')
  })

  it('ends the run with a silent call, whatever catches it', () => {
    const { google, run, docs, drive } = setUp()
    const doc = google.addDoc({ owner: ana, openedBy: ['addon'] })
    google.fault = () => ({ kind: 'hang' })
    caught(() => docs.get(doc, {}))
    google.fault = () => undefined
    caught(() => drive.create({ name: 'Records', mimeType: folder }, null, {}))
    expect(run.over).not.toBeNull()
    expect(google.files().map(({ name }) => name)).not.toContain('Records')
  })

  it('ends a run after 30 s', () => {
    const { google, docs } = setUp()
    const doc = google.addDoc({ owner: ana, openedBy: ['addon'] })
    let calls = 0
    const goOn = () => {
      for (;;) {
        docs.get(doc, {})
        calls += 1
      }
    }
    expect(goOn).toThrow('Exceeded maximum execution time')
    expect(calls).toBe(75)
  })

  it('may refuse the scopes of the manifest, or tell no status', () => {
    const { google, token, run } = setUp()
    const refusing = advancedServices({ google, token: () => token, run, permitted: false })
    expect(() => refusing.docs.get('x', {})).toThrow('permissions are not sufficient')
    const terse = advancedServices({ google, token: () => token, run, told: 'sentence' })
    expect(caught(() => terse.docs.get('x', {}))).not.toHaveProperty('details')
  })
})

function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (problem) {
    return problem
  }
}
