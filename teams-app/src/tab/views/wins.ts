import {
  addDays,
  digestDraft,
  hasSay,
  localDate,
  type MemberId,
  mayLeaveTeam,
  meetingInHand,
  membersOn,
  stillAsked,
  type Team,
  weekday,
} from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'

type Win = Team['rounds']['wins'][number]

/** The team's wins, who is still asked, and the draft for the newsletter of some days: this week unless asked. */
export const winsView = tabView({
  ask: z.strictObject({ from: z.nullable(localDate), until: z.nullable(localDate) }),
  draw: (scene, ask) => {
    const { team, words, speaker, now, today, viewer } = scene
    const monday = addDays(today, 1 - weekday(today))
    const from = ask.from ?? monday
    const until = ask.until ?? addDays(monday, 6)
    const meeting = meetingInHand(team, now)
    return {
      meeting: meeting === undefined ? null : { id: meeting.id, date: meeting.date },
      members: membersOn(team.profile, today)
        .filter(({ id }) => id !== viewer)
        .map(({ id }) => ({ id, name: speaker.name(id) })),
      wins: winsShown(scene),
      digest: { from, until, text: digestDraft(team, { words, speaker }, from, until) },
    }
  },
})

function winsShown(scene: TabScene) {
  const { team, words, viewer, speaker } = scene
  const dates = new Map(team.calendar.occurrences.map(({ id, date }) => [id, date]))
  const filed = new Set(team.rounds.filed.map(({ occurrence }) => occurrence))
  return team.rounds.wins
    .flatMap((win) => {
      const text = words(win.words)
      if (text === undefined) return []
      const { id, occurrence, author, people } = win
      return [
        {
          id,
          date: dates.get(occurrence) ?? null,
          text,
          author: author === viewer ? null : speaker.name(author),
          people: people.map((member) => speaker.name(member)),
          standing: standingOf(win),
          waitsFor: stillAsked(win).map((member) => speaker.name(member)),
          say: hasSay(win, viewer) ? said(win, viewer) : null,
          mayWithdraw: hasSay(win, viewer) && !filed.has(occurrence),
        },
      ]
    })
    .reverse()
}

function standingOf(win: Win): 'leaves' | 'waits' | 'stays' {
  if (win.refused.length > 0) return 'stays'
  return mayLeaveTeam(win) ? 'leaves' : 'waits'
}

/** `author`: nobody asks them while others are named, but they may keep their words in the team. */
function said(win: Win, member: MemberId): 'yes' | 'no' | 'asked' | 'author' {
  if (win.refused.includes(member)) return 'no'
  if (stillAsked(win).includes(member)) return 'asked'
  return win.consented.includes(member) ? 'yes' : 'author'
}
