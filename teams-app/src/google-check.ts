import { readDocLink } from '@roundtable/core'
import { googleOfProcess } from './config'
import { checkGoogle } from './google/check'
import { createGoogle } from './google/google'

const unset =
  'Google is not set up: meetings are filed into the local folder. Set GOOGLE_SERVICE_ACCOUNT_FILE or GOOGLE_OAUTH_*, and GOOGLE_FOLDER_ID; docs/google.md says how.'

/** `npm run google:check [-- LINK]`: says in plain sentences what works and who must do what. Exit code 1 when something does not. */
async function main(): Promise<number> {
  const settings = googleOfProcess()
  if ('problems' in settings) {
    for (const problem of settings.problems) console.error(problem)
    return 1
  }
  const { config } = settings
  if (config === null) {
    console.error(unset)
    return 1
  }
  const link = process.argv[2]
  const doc = link === undefined ? null : readDocLink(link)
  if (link !== undefined && doc === null) {
    console.error('That is not the link of a Google Doc: it begins with https://docs.google.com/document/.')
    return 1
  }
  const google = createGoogle(config, {
    fetch,
    now: Date.now,
    random: Math.random,
    processesThatSend: async () => 1,
  })
  const findings = await checkGoogle(google, config, doc)
  for (const { ok, text } of findings) console.log(`${ok ? 'ok   ' : 'TO DO'} ${text}`)
  return findings.every(({ ok }) => ok) ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  () => {
    // Its message is not shown: it can hold what was sent.
    console.error('The check could not be finished.')
    process.exitCode = 1
  },
)
