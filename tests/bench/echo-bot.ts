import type { AddressInfo } from 'node:net'
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'

/**
 * The reference of the bot's rows: botbuilder's own adapter and connector client under express, with
 * authentication, and nothing else. It echoes. Its own token is at hand from the start.
 */
const { BENCH_APP_ID = '', BENCH_IDENTITY = '' } = process.env

const credentials = {
  isValidAppId: async (appId: string) => appId === BENCH_APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    appId: BENCH_APP_ID,
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer bot-token')
      return request
    },
  }),
}

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: `${BENCH_IDENTITY}/botframework.com`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${BENCH_IDENTITY}/v1/.well-known/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${BENCH_IDENTITY}/v1/.well-known/openidconfiguration`,
      OAuthUrl: 'https://api.botframework.com',
      ValidateAuthority: false,
    },
    credentials as never,
  ),
)

const app = express()
app.get('/readyz', (_, response) => void response.end())
app.post('/api/messages', express.json(), (request, response) =>
  adapter.process(request, response, async (context) => {
    if (context.activity.type === ActivityTypes.Message)
      await context.sendActivity(`You said: ${context.activity.text}`)
  }),
)
const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address() as AddressInfo
  console.log(JSON.stringify({ port: address.port }))
})
