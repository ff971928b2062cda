import type { Command, CommandOf } from '../command'
import type { Actor } from '../decision'
import type { LocalDate, MemberId } from '../ids'
import { isLeader } from '../oversight/oversight'
import type { Team } from '../state'
import { belongs } from './membership'

/** Why somebody may not do this. A stranger learns nothing about the team. */
export type PermissionRefusal =
  | { code: 'no-team' }
  | { code: 'not-a-member' }
  | { code: 'lead-only'; leads: readonly MemberId[] }
  | { code: 'not-for-others' }
  | { code: 'clock-only' }
  | { code: 'for-leaders' }

type Role = 'member' | 'lead' | 'clock' | 'anyone' | 'leader'

/**
 * Who may give a command: `member`, everyone in the team; `lead`; `clock`, Roundtable alone; `anyone` of the
 * team or the clock; `leader`, a principal or coach whom the team admitted, who may do nothing else; or the member whom it is about, and a lead for them (null: it is about nobody else).
 */
type Right<T extends Command['type']> =
  | Role
  | ((command: CommandOf<T>, team: Team) => MemberId | null | undefined)

/** One line for each command; one without a line does not compile. */
const rights: { [T in Command['type']]: Right<T> } = {
  'found-team': 'member',
  'change-team': 'lead',
  'set-roles': 'lead',
  'add-member': 'lead',
  'remove-member': ({ member }) => member,
  'change-member': 'lead',
  'set-lead': 'lead',
  'set-quiet': ({ member }) => member,
  'set-charter': 'member',
  'set-rhythm': 'lead',
  'set-school-year': 'lead',
  'import-dates': 'member',
  'add-closure': 'member',
  'remove-closure': 'member',
  'set-cycle-day': 'member',
  'add-meeting': 'member',
  'report-away': ({ member }) => member,
  'withdraw-away': ({ id }, { turns }) => turns.absences.find((absence) => absence.id === id)?.member,
  'accept-exchange': 'member',
  'refuse-exchange': 'member',
  'give-back': 'member',
  pass: 'member',
  'propose-swap': ({ mine }) => mine.member,
  'accept-swap': 'member',
  'refuse-swap': 'member',
  'undo-swap': 'member',
  'take-over': ({ member }) => member,
  'not-here': 'member',
  'cancel-meeting': 'member',
  'move-meeting': 'member',
  'confirm-doers': 'member',
  'correct-doers': 'member',
  pin: 'lead',
  unpin: 'lead',
  'reorder-members': 'lead',
  'set-rung': ({ member }) => member,
  'opt-out': ({ member }) => member,
  'opt-in': ({ member }) => member,
  'publish-turns': 'clock',
  'settle-exchanges': 'clock',
  'assume-doers': 'clock',
  'choose-template': 'member',
  'add-item': 'member',
  'finish-item': 'member',
  'park-item': 'member',
  'tag-goal': 'member',
  'record-decision': 'anyone',
  'add-action': 'anyone',
  'close-action': 'anyone',
  'save-template': 'member',
  carry: 'clock',
  'take-notes': 'clock',
  'write-note': 'member',
  'withdraw-note': 'member',
  'start-clock': 'member',
  'change-part': 'member',
  'give-time': 'member',
  'stop-clock': 'member',
  'open-round': 'anyone',
  'write-reflection': 'member',
  'log-reflection': 'anyone',
  'log-win': 'member',
  'withdraw-reflection': 'member',
  'withdraw-win': 'member',
  'consent-to-win': 'member',
  'refuse-win': 'member',
  'withdraw-answer': 'member',
  'close-round': 'anyone',
  'mark-filed': 'clock',
  'set-running-doc': 'member',
  'forget-running-doc': 'member',
  'note-running-doc': 'clock',
  'note-record-doc': 'clock',
  'note-folder': 'clock',
  'note-agenda': 'clock',
  'add-product': 'member',
  'rename-product': 'member',
  'defer-product': 'member',
  'product-exists': 'member',
  'reopen-product': 'member',
  'ask-help-for-product': 'member',
  'end-help-for-product': 'member',
  'drop-product': 'member',
  'admit-leader': 'member',
  'dismiss-leader': 'anyone',
  'note-look': 'leader',
  'give-feedback': 'leader',
  'read-feedback': 'member',
  'answer-feedback': 'member',
  'set-goal-measure': 'member',
  'record-progress': 'member',
  'remove-progress': 'member',
  'add-results': 'member',
  'remove-results': 'member',
  'open-data-talk': 'member',
  'write-data-talk': 'member',
  'add-try': 'member',
  'remove-try': 'member',
  'finish-data-talk': 'member',
  'judge-try': 'member',
}

function rightTo<T extends Command['type']>(
  type: T,
  command: CommandOf<T>,
  team: Team,
): Role | { about: MemberId | null } {
  const right: Right<T> = rights[type]
  return typeof right === 'function' ? { about: right(command, team) ?? null } : right
}

/**
 * The one permission function: null when the actor may give the command to the team, else why not. Only who
 * belongs to the team today counts; a lead acts for others, everybody for themselves.
 */
export function may(actor: Actor, command: Command, team: Team, today: LocalDate): PermissionRefusal | null {
  const right = rightTo(command.type, command, team)
  if (actor.kind === 'clock') return right === 'clock' || right === 'anyone' ? null : { code: 'clock-only' }
  const { leads } = team.profile
  const self = team.profile.members.find(({ id }) => id === actor.member)
  if (right === 'leader' && isLeader(team.oversight, actor.member)) return null
  if (self === undefined || !belongs(self, today)) return { code: 'not-a-member' }
  if (right === 'clock') return { code: 'clock-only' }
  if (right === 'leader') return { code: 'for-leaders' }
  if (leads.includes(actor.member)) return null
  if (right === 'lead') return { code: 'lead-only', leads }
  if (right === 'member' || right === 'anyone') return null
  if (right.about === null || right.about === actor.member) return null
  return { code: 'not-for-others' }
}
