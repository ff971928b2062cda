import type { PermissionRefusal } from '../../team/permission'
import type { Sentences } from '../sentences'

export const permissionRefusals: Sentences<PermissionRefusal> = {
  'no-team': () => 'There is no team here yet. Open the team\'s chat and press "Set up the team".',
  'not-a-member': () => 'This is for members of the team. Ask its lead to add you with "Change set-up".',
  'lead-only': ({ leads }, speaker) =>
    `Only a lead of the team changes this. Ask ${speaker.list(leads.map((lead) => speaker.name(lead)))}.`,
  'not-for-others': () => "You can enter this for yourself. For somebody else, ask the team's lead.",
  'for-leaders': () =>
    'This is for a principal or coach whom your team admitted. On your own pages you see all of it already.',
  'clock-only': () => 'Roundtable does this by itself when it is time. There is nothing to do.',
}
