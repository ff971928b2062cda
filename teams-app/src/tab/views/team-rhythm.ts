import {
  type CommandOf,
  localTime,
  meetsAlready,
  previewAll,
  readRhythm,
  readWeekdays,
  rhythmFields,
} from '@roundtable/core'
import * as z from 'zod'
import type { TabScene } from '../view'

/** A rhythm as the form has it; the keys are those of the set-up card. */
export const rhythmWish = z.strictObject({
  key: z.string().max(20),
  weekdays: z.array(z.int().min(1).max(5)).max(5),
  cycleDay: z.int().min(1).max(6).optional(),
  start: z.string().max(5),
  minutes: z.int().min(5).max(240),
})

/** When the team meets, as the form shows it; `kept` is a rhythm that no form can show. */
export function rhythmOf({ team }: TabScene) {
  const { rhythm, start, minutes } = team.calendar
  const { rhythm: key, weekdays } = rhythmFields(rhythm)
  return { key, weekdays, start, minutes, set: rhythm !== null }
}

/**
 * What another rhythm would change, and the command that does it; null when it says nothing that can be done. `of` is the
 * wish, so that a page that has typed on presses nothing older.
 */
export function rhythmPreview(scene: TabScene, wish: z.infer<typeof rhythmWish>) {
  const { team, viewer, now, today } = scene
  const { key, weekdays, cycleDay, start, minutes } = wish
  const time = localTime.safeParse(start)
  const days = readWeekdays(weekdays.map(String))
  const rhythm = readRhythm(key, { weekdays: days, today, cycleDay, before: team.calendar.rhythm })
  const lacksDay = days.length === 0 && /^([1-4]|month\w+)$/.test(key)
  if (rhythm === null || lacksDay || !time.success) return null
  const command: CommandOf<'set-rhythm'> = { type: 'set-rhythm', rhythm, start: time.data, minutes }
  const nothing = { of: wish, command: null, changed: 0, problem: null }
  if (meetsAlready(team.calendar, command, today)) return nothing
  const preview = previewAll(team, [command], { actor: { kind: 'member', member: viewer }, now, today })
  return 'refused' in preview
    ? { ...nothing, problem: scene.sentence(preview.refused) }
    : { ...nothing, command, changed: preview.changed.length }
}
