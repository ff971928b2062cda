import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { PageDialog } from '../../frame/page-dialog'
import { ViewNotice } from '../../frame/view-notice'
import { useView } from '../../use/use-view'
import type { Place, Plan } from './plan'
import { usePlanWords } from './use-plan-words'

/** "Why me?": the reason and the runner-up, from the values that the choice used. */
export function WhyDialog({ plan, place, onClose }: { plan: Plan; place: Place; onClose: () => void }) {
  const { texts, place: placeText } = usePlanWords(plan)
  const { view, state } = useView('why', { meeting: place.meeting.id, role: place.turn.role })
  return (
    <PageDialog onClose={onClose}>
      {(close) => (
        <DialogSurface>
          <DialogBody>
            <DialogTitle as="h3">
              {texts.why.title} {placeText(place)}
            </DialogTitle>
            <DialogContent>
              <ViewNotice state={state} />
              {view?.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {view?.sentences.length === 0 && <p>{texts.why.nobody}</p>}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      )}
    </PageDialog>
  )
}
