/** Days as `YYYY-MM-DD`, counted without any zone. */
function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** `days` later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  const date = toDate(day)
  date.setUTCDate(date.getUTCDate() + days)
  return toDay(date)
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, months: number): string {
  const date = toDate(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return toDay(date)
}

/** How many days the day lies behind the first of its week; 0 is Sunday for `firstDay`, as `Date` counts. */
function intoWeek(day: string, firstDay: number): number {
  return (toDate(day).getUTCDay() - firstDay + 7) % 7
}

export function startOfWeek(day: string, firstDay: number): string {
  return addDays(day, -intoWeek(day, firstDay))
}

/** The weeks that the day's month touches, in order, seven days each. */
export function weeksOf(day: string, firstDay: number): string[][] {
  const month = day.slice(0, 7)
  const weeks: string[][] = []
  for (
    let first = startOfWeek(`${month}-01`, firstDay);
    first.slice(0, 7) <= month;
    first = addDays(first, 7)
  ) {
    const start = first
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(start, n)))
  }
  return weeks
}
