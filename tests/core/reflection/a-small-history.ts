import { decideAll } from '../../../core/src/decide'
import type { Actor, Words } from '../../../core/src/decision'
import { toMarkdown } from '../../../core/src/document/markdown'
import { type MemberId, thingId, type WordsId } from '../../../core/src/ids'
import { leaderView } from '../../../core/src/oversight/leader-view'
import { meetingRecord } from '../../../core/src/record'
import { answersOf } from '../../../core/src/reflection/answers'
import { digestDraft } from '../../../core/src/reflection/digest'
import { answerDuties, answersInstead } from '../../../core/src/reflection/keep-answers'
import { shownWords } from '../../../core/src/reflection/shown-words'
import { summary } from '../../../core/src/reflection/summary'
import type { Team } from '../../../core/src/state'
import { speak } from '../../../core/src/text/speak'
import { type Chance, chanceOf } from '../../server/chance'
import { after, clock, day, founded, meeting, member, on, order, who } from '../founded'

/** A filter of an export that is wrong on purpose: it also shows rounds that are open, or that few took part in. */
export type Naive = 'open' | 'few'

const begun = after(founded('ABCDE'), [order({ type: 'admit-leader', leader: 'P' })], on('2026-09-01'))
const dates = ['2026-09-01', '2026-09-08', '2026-09-15']
const names = new Map<MemberId, string>()

/** Who wrote what is read in a text, as `round member`: each answer carries both. */
const writersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/zq(r\d)x([A-Z])/g)].map(([, round, writer]) => `${round} ${writer}`))

class SmallHistory {
  team: Team = begun
  date = '2026-09-01'
  private readonly kept = new Map<WordsId, string>()
  private readonly secrets = new Map<string, string[]>()

  constructor(private readonly chance: Chance) {}

  private readonly words = (id: WordsId) => this.kept.get(id)
  private readonly secret = () => `secret-of-${this.chance.below(1e9)}-${this.chance.below(1e9)}`

  /** As the shell does it: what a round owes its answers is in the same commit. */
  private act(actor: Actor, plain: Parameters<typeof order>[0]): boolean {
    const done = decideAll(this.team, [order(plain)], on(this.date, actor))
    if ('refused' in done) return false
    this.team = done.team
    for (const duty of answerDuties(done.events)) {
      const answers = [...this.kept].flatMap(([id, text]) =>
        id.startsWith(duty.start) ? [{ id, text }] : [],
      )
      for (const { id } of answers) this.kept.delete(id)
      this.keep(answersInstead(duty, answers, this.secret))
    }
    this.keep(done.words)
    return true
  }

  private keep(words: readonly Pick<Words, 'id' | 'text'>[]) {
    for (const { id, text } of words)
      if (text === null) this.kept.delete(id)
      else this.kept.set(id, text)
  }

  /** Whether something changed. */
  step(what: string): boolean {
    const { chance } = this
    const someone = chance.one(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
    const round = `r${dates.indexOf(this.date)}`
    const occurrence = meeting(this.date)
    switch (what) {
      case 'open':
        return this.act(member('A'), {
          type: 'open-round',
          id: round,
          occurrence,
          frame: 'plus-delta',
          mode: 'anonymous',
        })
      case 'write':
        return this.write(round, someone)
      case 'take back':
        return this.takeBack(round, someone)
      case 'join':
        return this.act(member('A'), {
          type: 'add-member',
          member: someone,
          from: this.date,
          excluded: false,
        })
      case 'leave':
        return this.act(member('A'), { type: 'remove-member', member: someone, until: this.date })
      case 'close':
        return this.act(clock, { type: 'close-round', round })
      default:
        return this.act(clock, { type: 'mark-filed', occurrence, filing: `f${round}` })
    }
  }

  private takeBack(round: string, writer: string): boolean {
    const ids = this.secrets.get(`${round} ${writer}`) ?? []
    if (ids.length === 0 || !this.act(member(writer), { type: 'withdraw-answer', round, ids })) return false
    return this.secrets.delete(`${round} ${writer}`)
  }

  private write(round: string, writer: string): boolean {
    const prompts = this.chance.one([['plus'], ['delta'], ['plus', 'delta']])
    const answers = prompts.map((prompt) => ({ prompt, text: `zq${round}x${writer}`, id: this.secret() }))
    if (!this.act(member(writer), { type: 'write-reflection', round, answers })) return false
    this.secrets.set(
      `${round} ${writer}`,
      answers.map(({ id }) => id),
    )
    return true
  }

  /** What members see: an export, and the record of the meeting. */
  inside(naive: Naive | null): ReadonlyMap<string, ReadonlySet<string>> {
    const { rounds } = this.team
    const isShown = shownWords(rounds)
    const over = (id: WordsId) =>
      rounds.rounds.some((one) => one.state !== 'open' && id.startsWith(answersOf(one.id)))
    const exported = [...this.kept].filter(
      ([id]) => naive === 'open' || (naive === 'few' ? over(id) : isShown(id)),
    )
    const speaker = speak('en', names, this.words)
    const start = answersOf(thingId.parse(`r${dates.indexOf(this.date)}`))
    const answers = [...this.kept].flatMap(([id, text]) => (id.startsWith(start) ? [{ id, text }] : []))
    const sources = { speaker, today: day(this.date), words: this.words, answers }
    const record = meetingRecord(this.team, meeting(this.date), sources)
    const filed = record === undefined ? '' : toMarkdown(summary(record))
    return new Map([
      ['export', writersIn(exported.map(([, text]) => text).join())],
      ['record', writersIn(filed)],
    ])
  }

  /** What leaves the team: the leader's view, and the draft for the newsletter of any days. */
  outside(): string {
    const from = this.chance.one(dates)
    const until = this.chance.one(dates)
    const speaker = speak('en', names, this.words)
    const digest = digestDraft(this.team, { words: this.words, speaker }, day(from), day(until))
    const name = (id: MemberId) => `${id}`
    const view = leaderView(this.team, { leader: who('P'), words: this.words, name, today: day(this.date) })
    return JSON.stringify(view) + digest
  }
}

/** How many of a round differ between two views; a view that shows nothing of it counts too. */
function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const writer of new Set([...one, ...other]))
    if (one.has(writer) !== other.has(writer)) {
      const [round = ''] = writer.split(' ')
      counts.set(round, (counts.get(round) ?? 0) + 1)
    }
  return counts
}

/** Views, and differences of views, by which fewer than four people are told apart; and how many rounds were shown. */
export function smallNumbers(seed: number, naive: Naive | null = null) {
  const chance = chanceOf(seed)
  const history = new SmallHistory(chance)
  const isolated: string[] = []
  let before = history.inside(naive)
  for (const date of dates) {
    history.date = date
    const between = Array.from({ length: 10 }, () =>
      chance.below(5) > 0 ? 'write' : chance.one(['take back', 'join', 'leave', 'close']),
    )
    for (const what of ['open', ...between, 'close', 'write', 'file', 'take back']) {
      if (!history.step(what)) continue
      const views = history.inside(naive)
      const others = [['nothing', nothing], ...before, ...views] as const
      for (const [name, view] of views)
        for (const [other, seen] of others)
          for (const [round, count] of differing(view, seen))
            if (count < 4)
              isolated.push(`${date} ${what}: ${name} and ${other} differ by ${count} of ${round}`)
      if (writersIn(history.outside()).size > 0) isolated.push(`${date} ${what}: an answer left the team`)
      before = views
    }
  }
  const shown = new Set([...(before.get('export') ?? [])].map((writer) => writer.split(' ')[0])).size
  return { isolated, shown }
}

const nothing: ReadonlySet<string> = new Set()
