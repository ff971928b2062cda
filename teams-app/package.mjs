import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { zipSync } from 'fflate'

const here = import.meta.dirname
const require = createRequire(import.meta.url)
const { AppManifestUtils } = require('@microsoft/app-manifest')

const usage = `Usage: npm run package -- [--bot-app-id GUID] [--public-url https://HOST] [--tab-app-id GUID] [--teams-app-id GUID] [--read-chat] [--from DIR] [--out FILE]
Without the options, BOT_APP_ID, PUBLIC_URL, TAB_APP_ID and TEAMS_APP_ID of the environment count; the last is the bot's id
unless set. Without TAB_APP_ID the package has the bot alone.
--read-chat also asks to read the messages of the chats it is added to, so that #reflection works without a mention.`

/** Reads the settings. Answers them, or every problem as a sentence that says what to set. */
function readSettings(options, environment) {
  const botAppId = options['bot-app-id'] ?? environment.BOT_APP_ID ?? ''
  const teamsAppId = options['teams-app-id'] ?? (environment.TEAMS_APP_ID || botAppId)
  const tabAppId = options['tab-app-id'] ?? (environment.TAB_APP_ID || null)
  const publicUrl = options['public-url'] ?? environment.PUBLIC_URL ?? ''
  const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i
  const host = /^https:\/\/((?!-)[a-z0-9-]{1,63}\.)+(?!\d+\/?$)[a-z0-9-]{2,63}\/?$/i
  const problems = [
    ...(guid.test(botAppId) ? [] : ['Set BOT_APP_ID to the id of the bot in Azure (a GUID).']),
    ...(guid.test(teamsAppId) || botAppId === teamsAppId ? [] : ['TEAMS_APP_ID must be a GUID.']),
    ...(tabAppId === null || (guid.test(tabAppId) && tabAppId.toLowerCase() !== botAppId.toLowerCase())
      ? []
      : ["TAB_APP_ID must be the id of the tab's own registration (a GUID), not the bot's."]),
    ...(host.test(publicUrl)
      ? []
      : [
          'Set PUBLIC_URL to the address at which Teams reaches the server: https and a host name, without port or path.',
        ]),
  ]
  if (problems.length > 0) return { problems }
  return { botAppId, tabAppId, teamsAppId, host: new URL(publicUrl).host }
}

/** The tab: for oneself, in chats, channels and meetings; people are signed in by its own registration. */
function tabOf(tabAppId, host) {
  const contentUrl = `https://${host}/tab`
  const context = ['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel']
  return {
    staticTabs: [
      { entityId: 'roundtable', name: 'Roundtable', contentUrl, scopes: ['personal'] },
      { entityId: 'about', scopes: ['personal'] },
    ],
    configurableTabs: [
      {
        configurationUrl: `${contentUrl}?configure`,
        canUpdateConfiguration: false,
        scopes: ['team', 'groupChat'],
        context,
      },
    ],
    webApplicationInfo: { id: tabAppId.toLowerCase(), resource: `api://${host}/${tabAppId.toLowerCase()}` },
  }
}

function fillManifest(text, { botAppId, tabAppId, teamsAppId, host }, readChat) {
  const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  const manifest = JSON.parse(
    text
      .replaceAll('{{VERSION}}', version)
      .replaceAll('{{TEAMS_APP_ID}}', teamsAppId.toLowerCase())
      .replaceAll('{{BOT_APP_ID}}', botAppId.toLowerCase())
      .replaceAll('{{PUBLIC_HOST}}', host),
  )
  const permissions = manifest.authorization?.permissions?.resourceSpecific
  if (readChat) permissions?.push({ name: 'ChatMessage.Read.Chat', type: 'Application' })
  return tabAppId === null ? manifest : { ...manifest, ...tabOf(tabAppId, host) }
}

/** Answers what Microsoft's own schema, as npm installed it, finds wrong; nothing is fetched. */
async function findings(name, document, schemaName, manifestVersion) {
  const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams')
  const text = readFileSync(join(schemas, `v${manifestVersion}`, schemaName), 'utf8')
  // Some patterns of Microsoft's schemas end a bracket without escaping it, which the validator refuses.
  const schema = JSON.parse(text.replaceAll('\\\\b]', '\\\\b\\\\]'))
  return (await AppManifestUtils.validateAgainstSchema(document, schema)).map(
    (finding) => `${name}: ${finding}`,
  )
}

/** The same files give the same bytes: fflate writes these local date parts, whatever the zone. */
function zip(files) {
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) })
}

const json = (document) => new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)

async function main() {
  const { values: options } = parseArgs({
    options: {
      'bot-app-id': { type: 'string' },
      'public-url': { type: 'string' },
      'tab-app-id': { type: 'string' },
      'teams-app-id': { type: 'string' },
      'read-chat': { type: 'boolean', default: false },
      from: { type: 'string', default: join(here, 'manifest') },
      out: { type: 'string', default: join(here, 'dist/roundtable-teams.zip') },
    },
  })
  const settings = readSettings(options, process.env)
  if ('problems' in settings) throw new Error([...settings.problems, usage].join('\n'))

  const read = (name) => readFileSync(join(options.from, name))
  const manifest = fillManifest(read('manifest.json').toString(), settings, options['read-chat'])
  const spanish = JSON.parse(read('es.json').toString())
  const wrong = [
    ...(await findings('manifest.json', manifest, 'MicrosoftTeams.schema.json', '1.25')),
    ...(await findings('es.json', spanish, 'MicrosoftTeams.Localization.schema.json', '1.25')),
  ]
  if (wrong.length > 0) throw new Error(['The app package would not be valid:', ...wrong].join('\n'))

  const out = resolve(options.out)
  mkdirSync(dirname(out), { recursive: true })
  const files = { 'color.png': read('color.png'), 'outline.png': read('outline.png') }
  writeFileSync(out, zip({ 'manifest.json': json(manifest), 'es.json': json(spanish), ...files }))
  console.log(
    `Wrote ${relative(process.cwd(), out)}. Upload it in Teams: Apps, Manage your apps, Upload an app.`,
  )
}

await main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
