import { type DocId, docUrl } from '@roundtable/core'
import { docsTexts } from '../cards/text/en/docs'
import type { GoogleConfig } from './config'
import { editDoc } from './edit-doc'
import type { Google } from './google'
import type { NotDone } from './outcome'
import { accountOf } from './shown-google'
import { teamMark } from './sweep'

/** One thing that was checked: whether it works, and a sentence that says so or who must do what. */
export interface Finding {
  ok: boolean
  text: string
}

const fine = (text: string): Finding => ({ ok: true, text })
const wrong = (text: string): Finding => ({ ok: false, text })

const noAnswer =
  'Google does not answer. Check that this server may reach oauth2, docs and www.googleapis.com by https, and try again.'

const hiddenFolder = (account: string) =>
  `Google does not show the folder to Roundtable. Whoever looks after the shared drive adds ${account} to the folder as content manager. If that is done, the folder was made by people and the smallest permission does not show it: set GOOGLE_WHOLE_DRIVE=1, which opens what is shared with ${account} and nothing else.`

function troubleOf(outcome: NotDone, place: 'doc' | 'folder', account: string | null): string {
  return outcome.kind === 'refused' ? docsTexts.docs.trouble[place][outcome.reason](account) : noAnswer
}

async function checkFolder(
  { drive }: Google,
  folder: DocId,
  { identity }: GoogleConfig,
  account: string,
): Promise<Finding> {
  const found = await drive.get(folder)
  if (found.kind === 'refused' && (found.reason === 'gone' || found.reason === 'no-access'))
    return wrong(hiddenFolder(account))
  if (found.kind !== 'done') return wrong(troubleOf(found, 'folder', account))
  const { name, kind, trashed, writable, shared } = found.value
  if (kind !== 'folder')
    return wrong(`GOOGLE_FOLDER_ID leads to "${name}", which is no folder. Give the link of a folder.`)
  if (trashed)
    return wrong(`The folder "${name}" is in the bin. Whoever put it there takes it out, or set another.`)
  if (!writable)
    return wrong(
      `Roundtable may open the folder "${name}" but not add files. Make ${account} a content manager of it.`,
    )
  if (!shared && identity.kind === 'service-account')
    return wrong(
      `The folder "${name}" lies in a person's own Drive, where a service account has no room. Move it into a shared drive, or give a folder there.`,
    )
  return fine(`Roundtable may add files to the folder "${name}"${shared ? ' of a shared drive' : ''}.`)
}

/** Makes a Doc, writes a line into it, and puts it into the bin again. */
async function checkDocs(google: Google, account: string | null): Promise<Finding> {
  const marks = { [teamMark]: 'check' }
  const made = await google.drive.makeDoc({ name: 'Roundtable check', folder: google.folder, marks })
  if (made.kind !== 'done') return wrong(troubleOf(made, 'folder', account))
  const written = await editDoc(google, made.value, ({ tabs }) => {
    const location = { tabId: tabs[0]?.tabProperties.tabId ?? '', index: 1 }
    const there = JSON.stringify(tabs).includes('Roundtable was here')
    const insertText = { text: 'Roundtable was here', location }
    return { requests: there ? [] : [{ insertText }], value: null }
  })
  await google.drive.bin(made.value)
  if (written.kind !== 'done') return wrong(troubleOf(written, 'doc', account))
  return fine('Roundtable can make Docs, write in them and put them into the bin.')
}

async function checkTeamDoc({ docs }: Google, doc: DocId, account: string | null): Promise<Finding> {
  const read = await docs.get(doc)
  if (read.kind !== 'done') return wrong(`${docUrl(doc)}: ${troubleOf(read, 'doc', account)}`)
  if (read.value.revisionId === undefined)
    return wrong(`${docUrl(doc)}: ${docsTexts.docs.trouble.doc['read-only'](account)}`)
  return fine(`Roundtable may write in "${read.value.title ?? docUrl(doc)}".`)
}

/**
 * Tries what Roundtable needs of Google, one after the other, and stops where going on would say the same again. `doc` is a
 * team's own Doc to try as well. Nothing stays behind but a Doc in the bin.
 */
export async function checkGoogle(
  google: Google,
  config: GoogleConfig,
  doc: DocId | null,
): Promise<readonly Finding[]> {
  const account = accountOf(config)
  const findings: Finding[] = []
  const signedIn = await google.signIn()
  if (signedIn.kind !== 'done') return [wrong(troubleOf(signedIn, 'doc', account))]
  findings.push(fine(`Google lets Roundtable sign in${account === null ? '' : ` as ${account}`}.`))
  if (config.folder !== null)
    findings.push(await checkFolder(google, config.folder, config, account ?? 'the account of Roundtable'))
  else findings.push(fine("No folder is set: Roundtable makes its files at the top of its account's Drive."))
  if (findings.every(({ ok }) => ok)) findings.push(await checkDocs(google, account))
  if (doc !== null) findings.push(await checkTeamDoc(google, doc, account))
  return findings
}
