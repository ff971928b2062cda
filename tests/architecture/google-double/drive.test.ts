import { documentOf } from '../../doubles/google/doc-model/build'
import { checkBox } from '../../doubles/google/doc-model/user-edits'
import { mime } from '../../doubles/google/world'
import { ana, app, publicPem, robot, school, scope } from './school'

const all = 'supportsAllDrives=true'

describe('making files', () => {
  test('makes Docs without a chosen id, folders with one, once', async () => {
    const { drive, docs } = school()
    const { ids } = (await drive('GET', 'files/generateIds?count=2')).json
    const folder = { id: ids[0], name: '2026-27', mimeType: mime.folder }
    expect(await drive('POST', 'files', folder)).toMatchObject({ status: 200, json: { id: ids[0] } })
    expect(await drive('POST', 'files', folder)).toMatchObject({
      status: 409,
      json: { error: { errors: [{ reason: 'fileIdInUse' }] } },
    })
    const doc = { name: 'Record', mimeType: mime.doc, parents: [ids[0]], appProperties: { team: 't1' } }
    expect(await drive('POST', 'files', { ...doc, id: ids[1] })).toMatchObject({
      status: 400,
      json: { error: { errors: [{ reason: 'generatedIdNotSupported' }] } },
    })
    const made = await drive('POST', 'files?fields=id,parents,appProperties,webViewLink', doc)
    expect(made.json).toMatchObject({ parents: [ids[0]], appProperties: { team: 't1' } })
    expect(await docs('GET', `/${made.json.id}`)).toMatchObject({ status: 200, json: { title: 'Record' } })
  })

  test('takes uploads with their metadata', async () => {
    const { google, token, drive } = school()
    const parts = ['{"name":"turns.csv","mimeType":"text/csv"}', 'date,person\n']
    const types = ['application/json; charset=UTF-8', 'text/csv']
    const body = `${parts.map((part, i) => `--b\r\nContent-Type: ${types[i]}\r\n\r\n${part}\r\n`).join('')}--b--`
    const made = await google.fetch('https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/related; boundary=b' },
      body,
    })
    const { id } = JSON.parse(await made.text())
    expect((await drive('GET', `files/${id}?alt=media`)).text).toBe('date,person\n')
  })

  test('is refused to a service account outside a shared drive, and to strangers', async () => {
    const { drive, google } = school()
    google.addServiceAccount(robot, publicPem)
    const token = google.token(robot, robot, [scope('drive')])
    const folder = google.addFolder({ owner: ana, shared: { [robot]: 'writer' } })
    const doc = { name: 'Record', mimeType: mime.doc, parents: [folder] }
    expect(await drive('POST', 'files', doc, token)).toMatchObject({
      status: 403,
      json: { error: { errors: [{ reason: 'storageQuotaExceeded' }] } },
    })
    const shared = google.addDrive('PLC', { [robot]: 'fileOrganizer' })
    expect(await drive('POST', 'files', { ...doc, parents: [shared] }, token)).toMatchObject({ status: 404 })
    expect(
      await drive('POST', `files?${all}&fields=driveId`, { ...doc, parents: [shared] }, token),
    ).toMatchObject({
      status: 200,
      json: { driveId: shared },
    })
    google.unshare(folder, robot)
    expect(await drive('POST', `files?${all}`, doc, token)).toMatchObject({ status: 404 })
  })

  test('keeps at most 30 properties of 124 bytes', async () => {
    const { drive } = school()
    const made = (appProperties: object) =>
      drive('POST', 'files', { name: 'a', mimeType: mime.folder, appProperties })
    expect(await made({ k: 'x'.repeat(124) })).toMatchObject({ status: 403 })
    expect(await made({ k: 'é'.repeat(61) })).toMatchObject({ status: 200 })
    expect(
      await made(Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, 'v']))),
    ).toMatchObject({ status: 403 })
  })
})

describe('finding files', () => {
  test('by name, folder, kind, bin and our own marks', async () => {
    const { drive } = school()
    const folder = (await drive('POST', 'files', { name: "Ana's", mimeType: mime.folder })).json.id
    await drive('POST', 'files', {
      name: 'Record',
      mimeType: mime.doc,
      parents: [folder],
      appProperties: { team: "t'1" },
    })
    const found = async (q: string) => {
      const answer = await drive('GET', `files?q=${encodeURIComponent(q)}&fields=files(name)&orderBy=name`)
      return answer.status === 200
        ? answer.json.files.map(({ name }: { name: string }) => name)
        : answer.status
    }
    expect(await found("name = 'Ana\\'s'")).toEqual(["Ana's"])
    expect(await found(`'${folder}' in parents and mimeType != '${mime.folder}'`)).toEqual(['Record'])
    expect(await found("appProperties has { key='team' and value='t\\'1' } and trashed = false")).toEqual([
      'Record',
    ])
    expect(await found("not name contains 'rec' or trashed=true")).toEqual(["Ana's"])
    expect(await found("name = 'a' or")).toBe(400)
    expect(await found("colour = 'red'")).toBe(400)
  })

  test('lags behind where that is switched on; by id it does not', async () => {
    const { drive, pass } = school({ searchLagMs: 30_000 })
    const { id } = (await drive('POST', 'files', { name: 'Record', mimeType: mime.doc })).json
    const count = async () => (await drive('GET', "files?q=name='Record'")).json.files.length
    expect(await count()).toBe(0)
    expect(await drive('GET', `files/${id}`)).toMatchObject({ status: 200 })
    pass(30_000)
    expect(await count()).toBe(1)
  })

  test('under drive.file shows only what the app made or was picked with it, page by page', async () => {
    const { drive, google } = school()
    const folder = google.addFolder({ name: 'Team', owner: ana })
    const older = google.addDoc({ name: 'Older', owner: ana, folder })
    google.pick(folder, app)
    expect((await drive('GET', 'files?fields=files(name)')).json).toEqual({ files: [{ name: 'Team' }] })
    expect(await drive('GET', `files/${older}`)).toMatchObject({ status: 404 })
    for (const name of ['a', 'b', 'c'])
      await drive('POST', 'files', { name, mimeType: mime.doc, parents: [folder] })
    const first = await drive('GET', 'files?pageSize=3&fields=nextPageToken,files(name)&orderBy=name')
    expect(first.json).toEqual({
      nextPageToken: '3',
      files: [{ name: 'Team' }, { name: 'a' }, { name: 'b' }],
    })
    expect((await drive('GET', 'files?pageSize=3&pageToken=3&orderBy=name&fields=files(name)')).json).toEqual(
      { files: [{ name: 'c' }] },
    )
  })

  test('in shared drives needs to be asked for', async () => {
    const { google, drive } = school({}, [scope('drive')])
    const shared = google.addDrive('PLC', { [ana]: 'organizer' })
    const id = google.addDoc({ name: 'Record', folder: shared })
    expect((await drive('GET', 'files')).json.files).toEqual([])
    expect((await drive('GET', `files?includeItemsFromAllDrives=true&${all}`)).json.files).toMatchObject([
      { id },
    ])
    expect(await drive('GET', 'files?includeItemsFromAllDrives=true')).toMatchObject({ status: 403 })
    expect(await drive('GET', `files/${id}`)).toMatchObject({ status: 404 })
    expect((await drive('GET', `files/${id}?${all}&fields=driveId,capabilities/canTrash`)).json).toEqual({
      driveId: shared,
      capabilities: { canTrash: true },
    })
    expect((await drive('GET', 'drives')).json.drives).toMatchObject([{ id: shared, name: 'PLC' }])
    expect(await drive('GET', 'drives/none')).toMatchObject({ status: 404 })
  })
})

describe('changing files', () => {
  test('moves, renames, marks and throws away', async () => {
    const { drive, google } = school()
    const [from, to] = [
      google.addFolder({ owner: ana, openedBy: [app] }),
      google.addFolder({ owner: ana, openedBy: [app] }),
    ]
    const { id } = (
      await drive('POST', 'files', {
        name: 'a',
        mimeType: mime.doc,
        parents: [from],
        appProperties: { x: '1', y: '2' },
      })
    ).json
    const moved = await drive(
      'PATCH',
      `files/${id}?addParents=${to}&removeParents=${from}&fields=parents,appProperties,name`,
      {
        name: 'b',
        appProperties: { x: null, z: '3' },
      },
    )
    expect(moved.json).toEqual({ parents: [to], appProperties: { y: '2', z: '3' }, name: 'b' })
    expect(google.doc(id).title).toBe('b')
    await drive('PATCH', `files/${to}`, { trashed: true })
    expect((await drive('GET', `files/${id}?fields=trashed,explicitlyTrashed`)).json).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    })
    expect((await drive('GET', "files?q='root' in parents and trashed=false")).json.files).toEqual([])
  })

  test('needs the right to write, and to own in order to throw away', async () => {
    const { drive, google } = school({}, [scope('drive')])
    google.addPerson('ben@school.example')
    const id = google.addDoc({ owner: 'ben@school.example', shared: { [ana]: 'reader' } })
    const reason = (answer: { json: unknown }) => JSON.stringify(answer.json)
    expect(reason(await drive('PATCH', `files/${id}`, { name: 'b' }))).toContain(
      'insufficientFilePermissions',
    )
    google.share(id, ana, 'writer')
    expect(await drive('PATCH', `files/${id}`, { name: 'b' })).toMatchObject({ status: 200 })
    expect(reason(await drive('PATCH', `files/${id}`, { trashed: true }))).toContain(
      'insufficientFilePermissions',
    )
  })

  test('copies and exports; Markdown tells ticked boxes, which documents.get does not', async () => {
    const { drive, google } = school({}, [scope('drive')])
    const list = documentOf([
      { text: 'Actions', heading: 1 },
      { list: ['call', 'write'], preset: 'BULLET_CHECKBOX' },
    ])
    const id = google.addDoc({ name: 'Notes', owner: ana }, checkBox(list, 9))
    const copy = (await drive('POST', `files/${id}/copy`, { name: 'Copy' })).json.id
    const markdown = await drive('GET', `files/${copy}/export?mimeType=text/markdown`)
    expect(markdown.text).toBe('# Actions\n\n- [x] call\n- [ ] write\n\n\n')
    expect((await drive('GET', `files/${copy}/export?mimeType=text/plain`)).text).toContain('* call')
    expect(await drive('GET', `files/${copy}/export?mimeType=image/gif`)).toMatchObject({ status: 400 })
    expect(await drive('GET', `files/${copy}/export`)).toMatchObject({ status: 400 })
  })

  test('shares, and tells about the account', async () => {
    const { drive, google } = school()
    const { id } = (await drive('POST', 'files', { name: 'a', mimeType: mime.doc })).json
    await drive('POST', `files/${id}/permissions`, {
      type: 'user',
      role: 'writer',
      emailAddress: 'ben@school.example',
    })
    expect((await drive('GET', `files/${id}/permissions`)).json.permissions).toHaveLength(2)
    expect(google.file(id)?.permissions[1]).toMatchObject({ emailAddress: 'ben@school.example' })
    expect(await drive('GET', 'about')).toMatchObject({ status: 400 })
    expect((await drive('GET', 'about?fields=user(emailAddress)')).json).toEqual({
      user: { emailAddress: ana },
    })
    expect(await drive('GET', 'about?fields=colour')).toMatchObject({ status: 400 })
  })
})
