/** What the page around the tab says of itself. */
export interface HostSays {
  token: string
  locale: string
  theme: 'default' | 'dark' | 'contrast'
  chat: string
  frame: 'content' | 'sidePanel'
  page: string
}

/**
 * A page that hosts the tab as Teams does: it answers the calls of teams-js by postMessage (TEAMS.md "A tab without
 * Teams"), and `setTheme` tells the tab of another theme. It is served from the tab's own origin.
 */
export function hostPage(address: string, says: HostSays): string {
  return `<!doctype html><html lang="en"><head><title>Teams</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100vh; display: block }</style></head>
<body><iframe title="Roundtable" src="${address}"></iframe><script>
const says = ${JSON.stringify(says).replaceAll('<', '\\u003c')}
const frame = document.querySelector('iframe')
const asked = []
const answers = {
  initialize: () => [says.frame, 'web', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: {} }), '2.0.0'],
  getContext: () => [{
    locale: says.locale, theme: says.theme, chatId: says.chat, subEntityId: says.page, entityId: 'roundtable',
    frameContext: says.frame, hostClientType: 'web', hostName: 'Teams', sessionId: 's', userObjectId: 'nobody',
  }],
  'authentication.getAuthToken': () => [true, says.token],
}
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || typeof data?.func !== 'string') return
  asked.push(data.func)
  const args = answers[data.func]?.(data.args) ?? []
  source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin)
})
window.setTheme = (theme) => frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, location.origin)
window.setToken = (token) => { says.token = token }
window.asked = asked
</script></body></html>`
}
