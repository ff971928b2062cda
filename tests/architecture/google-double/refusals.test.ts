import { documentOf } from '../../doubles/google/doc-model/build'
import { indexOf } from '../../doubles/google/doc-model/user-edits'
import { ana, robot, school, scope } from './school'
import { sentence } from './units'

/** What Google's descriptions say it refuses: the double is no kinder. */
describe('a batch is refused', () => {
  const document = documentOf(['Before', { table: [['cell']] }, 'behind'])
  const styled = (paragraphStyle: object, fields: string, text = 'Before') => {
    const startIndex = indexOf(document, text)
    return sentence(document, {
      updateParagraphStyle: { range: { startIndex, endIndex: startIndex + 1 }, paragraphStyle, fields },
    })
  }

  test('when it sets or resets a page break inside a table', () => {
    for (const style of [{ pageBreakBefore: true }, { pageBreakBefore: false }, {}]) {
      expect(styled(style, 'pageBreakBefore', 'cell')).toMatch(/pageBreakBefore/)
      expect(styled(style, 'pageBreakBefore')).toBe('taken')
    }
    expect(styled({}, '*', 'cell')).toMatch(/pageBreakBefore/)
  })

  test('when it gives a border in part', () => {
    const width = { magnitude: 1, unit: 'PT' }
    const whole = { width, padding: width, dashStyle: 'SOLID', color: { color: { rgbColor: {} } } }
    expect(styled({ borderBottom: whole }, 'borderBottom')).toBe('taken')
    expect(styled({ borderBottom: { width } }, 'borderBottom')).toMatch(/borderBottom/)
    expect(styled({}, 'borderBottom')).toBe('taken')
  })

  test('when it names a font without its family', () => {
    const range = { startIndex: 1, endIndex: 3 }
    const font = (weightedFontFamily: object) =>
      sentence(document, {
        updateTextStyle: { range, textStyle: { weightedFontFamily }, fields: 'weightedFontFamily' },
      })
    expect(font({ fontFamily: 'Arial' })).toBe('taken')
    expect(font({ weight: 700 })).toMatch(/fontFamily/)
  })

  test('when a date speaks a language or names a time that Docs does not know', () => {
    const date = (more: object) =>
      sentence(document, {
        insertDate: {
          location: { index: 1 },
          dateElementProperties: { timestamp: '2026-03-04T18:00:00Z', timeZoneId: 'Europe/Madrid', ...more },
        },
      })
    expect(date({ locale: 'es' })).toBe('taken')
    expect(date({ locale: 'tlh' })).toMatch(/locale/)
    expect(date({ timestamp: 'tomorrow' })).toMatch(/timestamp/)
    expect(date({ timeZoneId: 'Nowhere/Else' })).toMatch(/time zone/)
  })
})

describe('a call is refused', () => {
  test('when somebody who may only write throws away what lies in a shared drive', async () => {
    for (const [role, status] of [
      ['writer', 403],
      ['fileOrganizer', 200],
    ] as const) {
      const { google, drive } = school({}, [scope('drive')])
      google.addPerson(robot, 'Robot')
      const shared = google.addDrive('Staff', { [ana]: role })
      const id = google.addDoc({ folder: shared, owner: robot })
      const asked = await drive('PATCH', `files/${id}?supportsAllDrives=true`, { trashed: true })
      expect([role, asked.status]).toEqual([role, status])
      const told = await drive('GET', `files/${id}?supportsAllDrives=true&fields=capabilities(canTrash)`)
      expect(told.json).toEqual({ capabilities: { canTrash: status === 200 } })
    }
  })

  test('when all people of a project together ask too much', async () => {
    const { google, docs } = school({
      enforceQuotas: true,
      quotas: { reads: 300, writes: 2, projectReads: 3_000, projectWrites: 3 },
    })
    google.addPerson('ben@school.example', 'Ben')
    const bearer = google.token('ben@school.example', 'client-1.apps.googleusercontent.com', [
      scope('documents'),
    ])
    const making = (token?: string) => docs('POST', '', { title: 'x' }, token)
    expect((await making()).status).toBe(200)
    expect((await making()).status).toBe(200)
    expect((await making()).status).toBe(429)
    expect((await making(bearer)).status).toBe(200)
    expect((await making(bearer)).status).toBe(429)
  })

  test('when an export is larger than ten megabytes', async () => {
    const { google, drive } = school()
    const lines = Array.from({ length: 1_100 }, () => 'x'.repeat(10_000))
    const id = google.addDoc(
      { name: 'Long', owner: ana, openedBy: ['client-1.apps.googleusercontent.com'] },
      documentOf(lines),
    )
    expect(await drive('GET', `files/${id}/export?mimeType=text/plain`)).toMatchObject({
      status: 403,
      json: { error: { errors: [{ reason: 'exportSizeLimitExceeded' }] } },
    })
  })
})
