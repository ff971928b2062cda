import { previewTexts } from '../../text/preview'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { Would } from './would'

/** As many dates as somebody reads in one sentence. */
const most = 12

/** What would change, in sentences: who is asked, which meetings go, come or move. */
export function PreviewLines({ would, nothing }: { would: Would; nothing: string }) {
  const texts = useTexts(previewTexts)
  const dates = useDates()
  const { exchanges, changed, meetings, cutShort } = would
  const place = ({ date, role }: { date: string; role: string }) => texts.place(dates.day(date), role)
  const list = (days: readonly string[]) => {
    const shown = days.slice(0, most).map(dates.short)
    return dates.list(days.length > most ? [...shown, texts.more(days.length - most)] : shown)
  }
  const traded = exchanges.map(({ of, to, date, back }) => {
    const when = place(date)
    if (to === null) return texts.empty(when)
    return back === null ? texts.filled(of, when, to) : texts.traded(of, when, to, place(back))
  })
  const asked = [...new Set(exchanges.flatMap(({ to }) => to ?? []))]
  const lines = [
    ...traded,
    ...(asked.length > 0 ? [texts.asked(dates.list(asked))] : []),
    ...(meetings.gone.length > 0 ? [texts.gone(list(meetings.gone))] : []),
    ...(meetings.added.length > 0 ? [texts.added(list(meetings.added))] : []),
    ...meetings.moved
      .slice(0, most)
      .map(({ from, to, start }) => texts.moved(dates.day(from), dates.day(to), dates.time(start))),
    ...cutShort.map(({ date, from }) => texts.cutShort(dates.day(date), dates.time(from))),
    ...(exchanges.length + changed.length === 0 ? [nothing] : []),
  ]
  return lines.map((line) => <p key={line}>{line}</p>)
}
