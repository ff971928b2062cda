import {
  type Command,
  today as dayOf,
  decideAll,
  type Instant,
  type MemberId,
  memberId,
  type Team,
  type WordsId,
} from '@roundtable/core'
import type { Saying } from './sayings'

export type Language = 'en' | 'es'

export const zone = 'America/Chicago'

/** Somebody from outside whom the team let look; not a member. */
export const leader: MemberId = memberId.parse('leader')

/** A team with its words, as the store would have them; it changes only by commands. */
export class School {
  private state: Team | null = null
  readonly words = new Map<WordsId, string>()
  readonly names: ReadonlyMap<MemberId, string>
  readonly members: readonly MemberId[]

  constructor(
    readonly language: Language,
    readonly saying: Saying,
  ) {
    this.members = saying.people.map((_, n) => memberId.parse(`m${n + 1}`))
    const named = this.members.map((id, n) => [id, saying.people[n] ?? ''] as const)
    this.names = new Map([...named, [leader, saying.people.at(-1) ?? '']])
  }

  /** Carries out commands as one; throws when they are refused, because then the fixture is wrong. */
  run(by: MemberId | 'clock', at: Instant, commands: readonly Command[]): Team {
    const actor = by === 'clock' ? { kind: 'clock' as const } : { kind: 'member' as const, member: by }
    const done = decideAll(this.state, commands, { actor, now: at, today: dayOf(at, zone) })
    if ('refused' in done) throw new Error(`${commands[0]?.type}: ${JSON.stringify(done.refused)}`)
    for (const { id, text } of done.words)
      if (text === null) this.words.delete(id)
      else this.words.set(id, text)
    this.state = done.team
    return done.team
  }

  /** The same school after more commands; this one stays as it is. */
  after(by: MemberId, at: Instant, commands: readonly Command[]): School {
    const other = new School(this.language, this.saying)
    other.state = this.state
    for (const [id, text] of this.words) other.words.set(id, text)
    other.run(by, at, commands)
    return other
  }

  get team(): Team {
    if (this.state === null) throw new Error('The team is not founded')
    return this.state
  }

  member(n: number): MemberId {
    const found = this.members[n % this.members.length]
    if (found === undefined) throw new Error('A school has members')
    return found
  }
}
