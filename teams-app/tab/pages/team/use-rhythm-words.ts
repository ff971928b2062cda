import { teamTexts } from '../../text/team'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { needsDays } from './rhythm-typed'
import type { TeamPageView } from './team-view'
import { useWeekdays } from './use-weekdays'

/** When the team meets, in words. */
export function useRhythmWords({ key, weekdays, start, minutes, set }: TeamPageView['rhythm']): string {
  const { rhythm } = useTexts(teamTexts)
  const dates = useDates()
  const names = useWeekdays()
  if (!set) return rhythm.none
  const often = Object.entries(rhythm.keys).find(([known]) => known === key)?.[1] ?? rhythm.keys.kept
  const days = needsDays(key) ? dates.list(weekdays.flatMap((day) => names[day - 1] ?? [])) : ''
  return rhythm.words(often, days, dates.time(start), minutes)
}
