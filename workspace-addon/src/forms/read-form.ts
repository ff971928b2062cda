import type { Form, FormOf } from '../form'
import type { Scene } from '../scene'
import { readAction } from './action-form'
import { readAddMeeting } from './add-meeting-form'
import { readAway } from './away-form'
import { readCalendar } from './calendar-form'
import { readCancel } from './cancel-form'
import { readBring, readExport, readJoin, readLetGo, readLink, readUnlink } from './data-forms'
import type { Filling, FormOutcome, TeamFilling } from './filling'
import { readInsert, readNotes, readPutAgenda } from './insert-form'
import { readNote } from './note-form'
import { readFile, readOpenRound, readRound } from './round-form'
import { readFounding, readSetUp } from './set-up-form'
import { readCharter, readSettings } from './settings-form'
import { readSwap } from './swap-form'
import { readTakeOver } from './take-over-form'

/** Forms that can be sent where there is no team yet. */
type Bare = 'join' | 'bring' | 'let-go' | 'copy'

const bare: { [F in Bare]: (filling: Filling, scene: Scene | null) => FormOutcome } = {
  join: readJoin,
  bring: readBring,
  'let-go': readLetGo,
  // Somebody has said by now what becomes of it.
  copy: () => ({ show: { screen: 'next' } }),
}

function isBare(form: Form): form is FormOf<Bare> {
  return form.form in bare
}

const readers: {
  [F in Exclude<Form['form'], Bare>]: (filling: TeamFilling, form: FormOf<F>) => FormOutcome
} = {
  'set-up': readSetUp,
  insert: readInsert,
  'put-agenda': readPutAgenda,
  'read-notes': readNotes,
  away: readAway,
  swap: readSwap,
  'take-over': readTakeOver,
  cancel: readCancel,
  'open-round': readOpenRound,
  round: readRound,
  file: readFile,
  'add-action': readAction,
  'add-note': readNote,
  calendar: readCalendar,
  'add-meeting': readAddMeeting,
  charter: readCharter,
  settings: readSettings,
  link: readLink,
  unlink: readUnlink,
  export: readExport,
}

function read<F extends Exclude<Form['form'], Bare>>(
  kind: F,
  filling: TeamFilling,
  form: FormOf<F>,
): FormOutcome {
  return readers[kind](filling, form)
}

/**
 * Reads a form that somebody sent.
 * @param scene the team of the Doc; null where there is none yet
 */
export function readForm(filling: Filling, form: Form, scene: Scene | null): FormOutcome {
  if (isBare(form)) return bare[form.form](filling, scene)
  if (scene === null) return form.form === 'set-up' ? readFounding(filling) : { show: { screen: 'welcome' } }
  const member = scene.viewer
  if (member === null) return { refused: { code: 'not-a-member' }, again: { screen: 'next' } }
  return read(form.form, { ...filling, stage: scene, scene, member }, form)
}
