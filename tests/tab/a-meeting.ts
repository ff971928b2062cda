import {
  type Command,
  decideAll,
  refusalText,
  speak,
  type Team,
  teamId,
  thingId,
  type WordsId,
} from '@roundtable/core'
import { en } from '../../teams-app/src/cards/text/en'
import type { TabScene } from '../../teams-app/src/tab/view'
import { meetingView } from '../../teams-app/src/tab/views/meeting'
import { founding, member, on, order, rotating, schoolYear, tuesdays, who } from '../core/founded'

const people = { A: 'Ana', B: 'Ben', C: 'Cleo', D: 'Dora', E: 'Emil' }
const names = new Map(Object.entries(people).map(([id, name]) => [who(id), name]))

export const at = { occurrence: 'm-2026-09-01' }
/** What the clock of the usual agenda is started with. */
export const usual = { template: 'four-questions-45', partMinutes: [4, 9, 9, 9, 6, 6, 2] }

/** A team that meets on Tuesday, 1 September 2026, 15:30 to 16:15, with its words as the store keeps them. */
export class MeetingRoom {
  private team: Team | null = null
  private readonly kept = new Map<WordsId, string>()

  constructor() {
    const roles = [rotating('facilitator'), rotating('notes')]
    this.run('A', '12:00', [founding('ABCDE', roles), schoolYear, tuesdays], '2026-08-31')
  }

  private run(by: string, time: string, commands: readonly Command[], date = '2026-09-01') {
    const done = decideAll(this.team, commands, on(date, member(by), time))
    if ('refused' in done) throw new Error(JSON.stringify(done.refused))
    this.team = done.team
    for (const { id, text } of done.words) text === null ? this.kept.delete(id) : this.kept.set(id, text)
  }

  /** Somebody does something at that time of the meeting's day. */
  act(by: string, time: string, ...commands: { type: Command['type']; [field: string]: unknown }[]): this {
    this.run(by, time, commands.map(order))
    return this
  }

  /** What the page shows somebody; a meeting is there unless the team has none. */
  seenBy(viewer: string, time = '15:35', date = '2026-09-01') {
    if (this.team === null) throw new Error('nobody founded it')
    const { now, today } = on(date, member(viewer), time)
    const words = (id: WordsId) => this.kept.get(id)
    const speaker = speak('en', names, words)
    const scene: TabScene = {
      teamId: teamId.parse('t-1'),
      language: 'en',
      texts: en,
      nonce: 'nonce-of-the-drawing',
      now,
      today,
      draft: null,
      team: this.team,
      teamName: 'Grade 7 Science',
      names,
      words,
      speaker,
      viewer: who(viewer),
      personal: true,
      sentence: (refusal) => refusalText(refusal, speaker),
      freshId: thingId.parse('fresh'),
      filed: () => null,
      google: null,
      addOn: false,
    }
    return meetingView.draw(scene, {})
  }

  /** The meeting that the page shows. */
  meetingOf(viewer: string, time?: string, date?: string) {
    const { meeting } = this.seenBy(viewer, time, date)
    if (meeting === null) throw new Error('There is no meeting')
    return meeting
  }
}
