import express from 'express'
import type { Browser, Page } from 'playwright-core'

const watching = `<!doctype html><main></main><script>
new EventSource('/events').onmessage = ({ data }) => { document.querySelector('main').textContent = data }
</script>`
const typing = `<!doctype html><input autofocus><script>
document.querySelector('input').onkeydown = ({ key, target }) => {
  if (key === 'Enter') fetch('/say?text=' + encodeURIComponent(target.value), { method: 'POST' })
}
</script>`

/** Two bare pages: what is typed in one is sent to the other as an event, and nothing is kept or checked. */
export async function bareEvents([typist, watcher]: readonly Browser[]) {
  const open = new Set<express.Response>()
  const app = express()
  app.get('/typing', (_, response) => void response.send(typing))
  app.get('/watching', (_, response) => void response.send(watching))
  app.get('/events', (_, response) => {
    response.set('Content-Type', 'text/event-stream').flushHeaders()
    open.add(response)
  })
  app.post('/say', (request, response) => {
    for (const one of open) one.write(`data: ${request.query.text}\n\n`)
    response.end()
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const opened = async (browser: Browser | undefined, path: string): Promise<Page> => {
    if (browser === undefined) throw new Error('Two browsers')
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/${path}`)
    return page
  }
  const [from, to] = [await opened(typist, 'typing'), await opened(watcher, 'watching')]
  let texts = 0
  return {
    /** Milliseconds from the key to the text in the other browser. */
    async change(): Promise<number> {
      texts += 1
      const text = `text ${texts}`
      await from.locator('input').fill(text)
      const seen = to.getByText(text, { exact: true }).waitFor()
      const begun = performance.now()
      await from.keyboard.press('Enter')
      await seen
      return performance.now() - begun
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
