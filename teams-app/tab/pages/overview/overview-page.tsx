import { ViewNotice } from '../../frame/view-notice'
import type { Server } from '../../server/server'
import { overviewTexts } from '../../text/overview'
import { useTexts } from '../../use/use-texts'
import { CodeForm } from './code-form'
import { TeamShown } from './team-shown'
import { useOverview } from './use-overview'
import { useOverviewStyles } from './use-overview-styles'

/** What a principal or coach sees of the teams that let them look; never one team beside the numbers of another. */
export default function OverviewPage({ server }: { server: Server }) {
  const texts = useTexts(overviewTexts)
  const styles = useOverviewStyles()
  const { teams, state, ask } = useOverview(server)
  return (
    <>
      <ViewNotice state={state} />
      {teams !== null && (
        <>
          <p className={styles.words}>{teams.length === 0 ? texts.none : texts.logged}</p>
          {teams.map((team) => (
            <TeamShown key={team.id} team={team} server={server} onSent={() => void ask()} />
          ))}
          <CodeForm server={server} onDone={() => void ask()} />
        </>
      )}
    </>
  )
}
