import { turnsTexts } from '../../text/turns'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { Place, Plan } from './plan'

/** Writes out what a plan says by ids. */
export function usePlanWords({ people, roles }: Pick<Plan, 'people' | 'roles'>) {
  const texts = useTexts(turnsTexts)
  const dates = useDates()
  const name = (member: string) => {
    const person = people.find(({ id }) => id === member)
    if (person === undefined) return texts.nobody
    return person.you ? texts.you(person.name) : person.name
  }
  /** "Tuesday, 4 March", or with the role when the team has several. */
  const date = (day: string, role: string) =>
    roles.length === 1 ? dates.day(day) : texts.place(dates.day(day), role)
  const role = (id: string) => roles.find((one) => one.id === id)?.title ?? id
  return {
    texts,
    dates,
    name,
    role,
    date,
    names: (members: readonly string[]) =>
      members.length === 0 ? texts.nobody : dates.list(members.map(name)),
    place: ({ meeting, turn }: Place) => date(meeting.date, role(turn.role)),
  }
}
