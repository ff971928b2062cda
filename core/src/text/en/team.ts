import type { TeamRefusal } from '../../team/refusals'
import type { Sentences } from '../sentences'

export const teamRefusals: Sentences<TeamRefusal> = {
  'team-exists': () => 'There is a team here already. Open "Change set-up" to change it.',
  'unknown-zone': () => 'That time zone is not known. Choose one such as America/Chicago from the list.',
  'hours-too-short': () => 'The hours for messages must end later than they begin. Choose a later end.',
  'lead-not-in-team': ({ member }, speaker) =>
    `${speaker.name(member)} sets up the team but is not on its list. Add them to the members, then save again.`,
  'last-lead': () => 'A team needs at least one lead. Name another lead first, then try again.',
  'already-member': ({ member }, speaker) => `${speaker.name(member)} is in the team already. Nothing to do.`,
  'unknown-member': ({ member }, speaker) =>
    `${speaker.name(member)} is not in this team. Add them with "Change set-up", then try again.`,
  'member-named-twice': ({ member }, speaker) =>
    `${speaker.name(member)} is on the list twice. Remove one of the two, then save again.`,
  'role-named-twice': ({ role }, speaker) =>
    `The role "${speaker.role(role)}" is listed twice. Remove one of the two, then save again.`,
  'role-merges-nowhere': ({ role }, speaker) =>
    `"${speaker.role(role)}" should merge into a role that the team does not have. Choose another, then save again.`,
}
