import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Looker } from '../begin'
import type { Host } from '../host/host'
import { followTeam } from '../server/live'
import { createPresses } from '../server/presses'
import { type Answer, firstTeam, type Me, type Server } from '../server/server'
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
export function Home({ looker, language }: { looker: Looker; language: Language }) {
  const { host, server } = looker
  const texts = useTexts(frameTexts)
  const hash = useHash()
  const [me, setMe] = useState<Answer<Me> | null>(null)
  useEffect(() => {
    let timer: number | undefined
    let current = true
    const hear = async (asked: Looker['me']) => {
      const answer = await asked
      if (!current) return
      setMe(answer)
      if (answer.kind === 'away') timer = window.setTimeout(() => void hear(server.me(host.chat)), againMs)
    }
    void hear(looker.me)
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [looker, server, host])
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
  server: Server
  language: Language
}

function AtHome({ me, host, server, language }: Props) {
  const [team, setTeam] = useState(firstTeam(me) ?? '')
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
