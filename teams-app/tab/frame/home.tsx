import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Host } from '../host/host'
import { followTeam } from '../server/live'
import { createPresses } from '../server/presses'
import { type Answer, createServer, type Me } from '../server/server'
import { frameTexts } from '../text/frame'
import type { Language } from '../text/language'
import { newId } from '../use/new-id'
import { StandingContext } from '../use/standing'
import { useHash } from '../use/use-hash'
import { useTexts } from '../use/use-texts'
import { AdministrationFrame, administrationAddress } from './administration-frame'
import { NoTeam } from './no-team'
import { OverviewFrame, overviewAddress } from './overview-frame'
import { PlainMessage } from './plain-message'
import { GoneFrame, TeamFrame } from './team-frame'
import { ViewNotice } from './view-notice'

const againMs = 3_000

/** Everything for one person: who they are to the server, then their team. */
export function Home({ host, language }: { host: Host; language: Language }) {
  const texts = useTexts(frameTexts)
  const server = useMemo(
    () => createServer({ authorization: host.authorization, language }),
    [host, language],
  )
  const hash = useHash()
  const [me, setMe] = useState<Answer<Me> | null>(null)
  useEffect(() => {
    let timer: number | undefined
    let current = true
    const ask = async () => {
      const answer = await server.me(host.chat)
      if (!current) return
      setMe(answer)
      if (answer.kind === 'away') timer = window.setTimeout(ask, againMs)
    }
    void ask()
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [server, host])
  if (me === null) return <ViewNotice state="loading" />
  if (me.kind !== 'ok') return <PlainMessage {...texts.away} />
  const { teams, oversees, administers } = me.body
  // Whoever only looks after the server is led to its page; the address leads everybody else.
  if (
    administers &&
    (hash === administrationAddress || (teams.length === 0 && !oversees && hash !== overviewAddress))
  )
    return <AdministrationFrame server={server} hasTeam={teams.length > 0 || oversees} />
  if (hash === overviewAddress || (oversees && teams.length === 0))
    return <OverviewFrame server={server} hasTeam={teams.length > 0} />
  if (teams.length === 0) return <NoTeam />
  return <AtHome me={me.body} host={host} server={server} language={language} />
}

interface Props {
  me: Me
  host: Host
  server: ReturnType<typeof createServer>
  language: Language
}

function AtHome({ me, host, server, language }: Props) {
  const [team, setTeam] = useState(me.here ?? me.teams[0]?.id ?? '')
  const [gone, setGone] = useState<string | null>(null)
  const presses = useMemo(() => createPresses({ server, storage: sessionStorage, id: newId }), [server])
  const live = useMemo(() => followTeam(server, team), [server, team])
  useEffect(() => () => live.end(), [live])
  const onGone = useCallback(() => setGone(team), [team])
  const standing = useMemo(
    () => ({ server, presses, live, team, language, onGone }),
    [server, presses, live, team, language, onGone],
  )
  if (gone === team) return <GoneFrame />
  return (
    <StandingContext value={standing}>
      <TeamFrame
        teams={me.teams}
        oversees={me.oversees}
        administers={me.administers}
        team={team}
        opened={host.page}
        presses={presses}
        onTeam={setTeam}
      />
    </StandingContext>
  )
}
