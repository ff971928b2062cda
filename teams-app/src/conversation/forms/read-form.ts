import type { Form } from '../../cards/card-data'
import { readActionForm } from './action-form'
import { readAddMeeting } from './add-meeting-form'
import { readAgendaChoice } from './agenda-form'
import { readAway } from './away-form'
import { readCalendarForm } from './calendar-form'
import { readCancel } from './cancel-form'
import { readClosing } from './closing-form'
import { readAgendaDoc, readFileAgain, readRunningDoc } from './docs-form'
import { readFeedbackAnswer } from './feedback-form'
import type { Filling, FormOutcome } from './filling'
import { readLed } from './led-form'
import { readChooseMember, readMember } from './member-form'
import { readMove } from './move-form'
import { readMyPart } from './my-part-form'
import { readNotHere } from './not-here-form'
import { readOrder } from './order-form'
import { readOwnAgenda } from './own-agenda-form'
import { readPin } from './pin-form'
import { readSwap } from './swap-form'
import { readTakeOver } from './take-over-form'
import { readTopic } from './topic-form'

const readers: { [F in Form['form']]: (filling: Filling, form: Extract<Form, { form: F }>) => FormOutcome } =
  {
    // Saved by save-set-up, which may have no team yet.
    'set-up': () => ({ show: { screen: 'set-up' } }),
    away: readAway,
    swap: readSwap,
    'take-over': readTakeOver,
    'choose-agenda': readAgendaChoice,
    'own-agenda': readOwnAgenda,
    cancel: readCancel,
    calendar: readCalendarForm,
    'add-meeting': readAddMeeting,
    'add-action': readActionForm,
    'add-topic': readTopic,
    'answer-feedback': readFeedbackAnswer,
    'not-here': readNotHere,
    'my-part': readMyPart,
    'choose-member': readChooseMember,
    member: readMember,
    order: readOrder,
    pin: readPin,
    move: readMove,
    closing: readClosing,
    led: readLed,
    'agenda-doc': readAgendaDoc,
    'running-doc': readRunningDoc,
    'file-again': readFileAgain,
  }

function read<F extends Form['form']>(
  kind: F,
  filling: Filling,
  form: Extract<Form, { form: F }>,
): FormOutcome {
  return readers[kind](filling, form)
}

/** Reads a form that a member of the team sent. */
export function readForm(filling: Filling, form: Form): FormOutcome {
  return read(form.form, filling, form)
}
