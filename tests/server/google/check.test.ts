import { docId } from '@roundtable/core'
import { checkGoogle } from '../../../teams-app/src/google/check'
import { failure } from '../../doubles/google/faults'
import { aDrive, ana, type Drive, robot } from './a-drive'

const findings = async (drive: Drive, doc?: string, change = {}) => {
  const all = await checkGoogle(
    drive.ours,
    { ...drive.config, ...change },
    doc === undefined ? null : docId.parse(doc),
  )
  return all.map(({ ok, text }) => `${ok ? 'ok' : 'to do'}: ${text}`)
}

describe('the check of Google', () => {
  it('says what works, and leaves nothing behind', async () => {
    const drive = aDrive()
    const doc = drive.google.addDoc({ name: 'Ours', owner: ana, shared: { [robot]: 'writer' } })
    expect(await findings(drive, doc)).toEqual([
      `ok: Google lets Roundtable sign in as ${robot}.`,
      'ok: Roundtable may add files to the folder "Roundtable" of a shared drive.',
      'ok: Roundtable can make Docs, write in them and put them into the bin.',
      'ok: Roundtable may write in "Ours".',
    ])
    expect(drive.names()).toEqual(['Ours', 'Roundtable'])
  })

  test.each<[string, (drive: Drive) => void, RegExp]>([
    [
      'the key is not known',
      ({ google }) => google.signIns.serviceKeys.clear(),
      /Ask whoever runs Roundtable .* to renew its sign-in/,
    ],
    [
      'Docs is switched off',
      ({ google }) => google.disabled.add('docs'),
      /Google administrator to enable the Google Docs API/,
    ],
    [
      'Drive is switched off',
      ({ google }) => google.disabled.add('drive'),
      /enable the Google Docs API and the Google Drive API/,
    ],
    [
      'the folder is in the bin',
      ({ google, folder }) => google.throwAway(folder),
      /The folder "Roundtable" is in the bin\. Whoever put it there takes it out/,
    ],
    [
      'there is no room',
      ({ google }) => {
        google.fault = ({ methodId }) =>
          methodId === 'drive.files.create' ? { kind: 'answer', answer: failure.storageFull() } : undefined
      },
      /Google administrator to make room/,
    ],
    [
      'nothing answers',
      ({ google }) => {
        google.fault = () => ({ kind: 'reset' })
      },
      /Google does not answer\. Check that this server may reach/,
    ],
  ])('when %s says who must do what', async (_, change, words) => {
    const drive = aDrive()
    change(drive)
    const found = await findings(drive)
    expect(found.at(-1)).toMatch(/^to do: /)
    expect(found.at(-1)).toMatch(words)
  })

  it('tells a folder that Google hides from one in which we may not write', async () => {
    const hidden = aDrive()
    const others = hidden.google.addFolder({ name: 'Others', owner: ana })
    const change = { folder: docId.parse(others) }
    expect((await findings(hidden, undefined, change)).at(-1)).toMatch(
      /adds .* as content manager.*GOOGLE_WHOLE_DRIVE=1/,
    )
    const read = hidden.google.addFolder({
      name: 'Read',
      owner: ana,
      shared: { [robot]: 'reader' },
      openedBy: [robot],
    })
    expect((await findings(hidden, undefined, { folder: docId.parse(read) })).at(-1)).toMatch(/not add files/)
    const own = hidden.google.addFolder({
      name: 'Own',
      owner: ana,
      shared: { [robot]: 'writer' },
      openedBy: [robot],
    })
    expect((await findings(hidden, undefined, { folder: docId.parse(own) })).at(-1)).toMatch(
      /shared drive, or/,
    )
    const doc = hidden.google.addDoc({
      name: 'Doc',
      owner: ana,
      shared: { [robot]: 'writer' },
      openedBy: [robot],
    })
    expect((await findings(hidden, undefined, { folder: docId.parse(doc) })).at(-1)).toMatch(/is no folder/)
  })

  it("says what a team's own Doc lacks", async () => {
    const drive = aDrive()
    const read = drive.google.addDoc({ name: 'Read', owner: ana, shared: { [robot]: 'reader' } })
    expect((await findings(drive, read)).at(-1)).toMatch(/^to do: .*makes roundtable@.* an editor/)
    const closed = drive.google.addDoc({ name: 'Closed', owner: ana })
    expect((await findings(drive, closed)).at(-1)).toMatch(/^to do: .*may not open the Doc/)
  })
})
