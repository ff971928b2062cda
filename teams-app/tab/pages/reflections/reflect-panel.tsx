import { ViewNotice } from '../../frame/view-notice'
import { useView } from '../../use/use-view'
import { FiledList } from './filed-list'
import { OwnEntries } from './own-entries'
import { RoundPart } from './round-part'

/** The reflection of the meeting in hand, what one wrote, and what is filed. */
export function ReflectPanel() {
  const { view, state } = useView('reflections', {})
  return (
    <>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <RoundPart view={view} />
          <OwnEntries own={view.own} />
          <FiledList filed={view.filed} />
        </>
      )}
    </>
  )
}
