import { expectedAt, instantOf, live, type Place, teamFor } from './a-year'

const usual = { from: '07:00', until: '18:00' }
const place = (zone: string, more: Partial<Place> = {}): Place => ({
  zone,
  start: '15:30',
  weekday: 2,
  hours: usual,
  every: 2,
  ...more,
})

/** Zones of every kind of clock change, and places at the edges of hours and weeks. */
const places: Place[] = [
  place('America/Chicago', { weekday: 1, every: 1 }),
  place('America/St_Johns', { start: '07:30', weekday: 4 }),
  place('America/Santiago', { weekday: 7, start: '10:00' }),
  place('America/Sao_Paulo', { weekday: 6, start: '09:00' }),
  place('Europe/Madrid', { start: '19:30', weekday: 3 }),
  place('Europe/London', { weekday: 7, start: '02:30', hours: { from: '01:30', until: '23:30' } }),
  place('Africa/Casablanca', { weekday: 5 }),
  place('Asia/Gaza', { weekday: 1, start: '08:00', every: 4 }),
  place('Asia/Kolkata', { start: '06:15' }),
  place('Australia/Lord_Howe', { weekday: 1, start: '02:15', hours: { from: '02:00', until: '09:00' } }),
  place('Pacific/Chatham', { start: '15:45', weekday: 4, every: 3 }),
  place('Pacific/Apia', { weekday: 2 }),
]

describe('ten years of reminders', () => {
  test.each(places)('in $zone: each once, to the minute', (where) => {
    for (let year = 2021; year <= 2030; year += 1) {
      const team = teamFor(year, where)
      const span = {
        from: instantOf(`${year - 1}-12-20`, '00:00', where.zone),
        until: instantOf(`${year + 1}-01-10`, '00:00', where.zone),
      }
      const { sent, looks } = live(team, span)
      const expected = team.calendar.occurrences.flatMap(({ date, id }) =>
        ([7, 1] as const).map((days) => [`${days} ${id}`, expectedAt(date, days, where)] as const),
      )
      const reminders = sent.flatMap(({ due, at }) =>
        due.kind === 'reminder' ? [[`${due.days} ${due.occurrence}`, at] as const] : [],
      )
      const began = sent.flatMap(({ due, at }) => (due.kind === 'meeting-start' ? [at] : []))
      expect(new Map(reminders)).toEqual(new Map(expected))
      expect(reminders).toHaveLength(expected.length)
      expect(began).toEqual(
        team.calendar.occurrences.map(({ date }) => instantOf(date, where.start, where.zone)),
      )
      expect(looks).toBeLessThan(team.calendar.occurrences.length * 8 + 60)
    }
  })
})
