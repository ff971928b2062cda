import { createGoogle } from './google-server'

/**
 * Google on this machine, for the demonstration: `node demo.cjs PORT` says where it listens. Whatever is written is gone when
 * it ends. The sign-in is the one that `npm start` gives to the server.
 */
async function main(): Promise<void> {
  const google = createGoogle()
  const email = 'roundtable@demo.example'
  google.addPerson(email, 'Roundtable')
  google.addConsent({
    email,
    clientId: 'demo-client',
    clientSecret: 'demo-secret',
    refreshToken: 'demo-refresh',
    scopes: ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/documents'],
  })
  const { origin } = await google.listen(Number(process.argv[2] ?? 0))
  console.log(`Listening on ${origin}`)
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : 'The double could not start.')
  process.exitCode = 1
})
