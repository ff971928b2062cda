import { app, authentication } from '@microsoft/teams-js'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Bare } from './bare'

/** The same page, which also signs in and asks its server once; what comes stands there as a list. */
function SignedIn() {
  const [rows, setRows] = useState<readonly string[]>([])
  useEffect(() => {
    async function ask() {
      await app.initialize()
      await app.getContext()
      const headers = { authorization: `Bearer ${await authentication.getAuthToken()}` }
      const answer = await fetch('/bare/rows', { headers })
      setRows(await answer.json())
    }
    void ask()
  }, [])
  return (
    <Bare>
      {rows.length > 0 && (
        <ul id="data">
          {rows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      )}
    </Bare>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<SignedIn />)
