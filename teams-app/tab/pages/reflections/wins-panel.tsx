import { useState } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import { useView } from '../../use/use-view'
import { AddWin } from './add-win'
import { Digest } from './digest'
import { WinList } from './win-list'

/** Wins: noted, agreed to by those whom they name, and drafted for the newsletter. */
export function WinsPanel() {
  const [days, setDays] = useState<{ from: string | null; until: string | null }>({ from: null, until: null })
  const { view, state } = useView('wins', days)
  return (
    <>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <AddWin meeting={view.meeting} members={view.members} />
          <WinList wins={view.wins} />
          <Digest digest={view.digest} onDays={setDays} />
        </>
      )}
    </>
  )
}
