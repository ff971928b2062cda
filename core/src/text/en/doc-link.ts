import type { DocLinkRefusal } from '../../doc-link/refusals'
import type { Sentences } from '../sentences'

export const docLinkRefusals: Sentences<DocLinkRefusal> = {
  'link-code-wrong': () =>
    'This code does not work: it was mistyped, used before, or is older than 15 minutes. Have a new one shown in Teams and type it here.',
  'link-tries-used-up': ({ minutes }) =>
    `Too many codes did not work. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then have a new one shown in Teams.`,
  'doc-of-another-team': () =>
    'This Doc belongs to another team. Take it off there first, or use a Doc of your own team.',
  'code-of-somebody-joined': () =>
    'Whoever showed this code works with another Google account already. Have a code of your own shown in Teams and type that one.',
  'chat-has-team': () =>
    'That chat has a team already, so this one was left where it is. Link this Doc to that team, or have the code shown in a chat without one.',
  'chat-people-unknown': () =>
    'Teams did not say who is in that chat. Nothing was written; try the same code again in a minute.',
  'export-not-ours': () =>
    'This is no team of Roundtable, or it is damaged. Nothing was written; update the add-on and try again.',
  'not-in-export': () =>
    'You are not one of the people of this team. Ask one of them to bring it over from this Doc.',
  'too-many-requests': () => 'That was too much at once. Wait a minute, then try again.',
}
