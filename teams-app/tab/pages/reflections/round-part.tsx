import { reflectionsTexts } from '../../text/reflections'
import { useDates } from '../../use/use-dates'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { CloseRound } from './close-round'
import { OpenRound } from './open-round'
import { Part } from './part'
import { RoundForm } from './round-form'
import type { ShownReflections, ShownRound } from './shown'
import { TakeBack } from './take-back'

/** The reflection of the meeting in hand: opened, answered, closed. */
export function RoundPart({ view }: { view: ShownReflections }) {
  const { round: texts, title } = useTexts(reflectionsTexts)
  const dates = useDates()
  const { meeting, round, frames, modes } = view
  if (meeting === null)
    return (
      <Part title={title}>
        <p>{texts.noMeeting}</p>
      </Part>
    )
  return (
    <Part title={texts.title(dates.day(meeting.date))}>
      {round === null ? (
        <OpenRound meeting={meeting.id} frames={frames} modes={modes} />
      ) : round.state === 'open' ? (
        <OpenedRound round={round} colleagues={view.colleagues} />
      ) : (
        <p>{round.unread ? texts.unread : texts.closed}</p>
      )}
    </Part>
  )
}

interface OpenedProps {
  round: ShownRound
  colleagues: ShownReflections['colleagues']
}

/** Who will see it stands before the first field (FEATURES 30). */
function OpenedRound({ round, colleagues }: OpenedProps) {
  const { round: texts } = useTexts(reflectionsTexts)
  const [kept, keep, forget] = useKept(`answers ${round.id}`)
  const ids = kept.split(' ').filter((id) => id !== '')
  const anonymous = round.mode === 'anonymous'
  return (
    <>
      <p>
        <strong>{round.frame}</strong>. {texts.took(round.people)}
      </p>
      <p>{round.visibility}</p>
      {round.answered && anonymous ? (
        <TakeBack round={round.id} ids={ids} onDone={forget} />
      ) : (
        <RoundForm
          round={round}
          colleagues={colleagues}
          onSent={(sent) => keep(anonymous ? sent.join(' ') : '')}
        />
      )}
      <CloseRound round={round} />
    </>
  )
}
