/** Why a Doc and a team on a server do not come together, or an add-on is not answered. */
export type DocLinkRefusal =
  /** Mistyped, used before or outdated: which of them, nobody is told. */
  | { code: 'link-code-wrong' }
  | { code: 'link-tries-used-up'; minutes: number }
  | { code: 'doc-of-another-team' }
  /** The person who showed the code has joined with another Google account. */
  | { code: 'code-of-somebody-joined' }
  | { code: 'chat-has-team' }
  | { code: 'chat-people-unknown' }
  | { code: 'export-not-ours' }
  /** None of the people that are brought over is the one who brings them. */
  | { code: 'not-in-export' }
  | { code: 'too-many-requests' }
