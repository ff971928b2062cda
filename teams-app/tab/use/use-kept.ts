import { useStanding } from './standing'
import { useKeptAt } from './use-kept-at'

/**
 * What somebody types: it survives a reload, a change of page and a server that is away, until `forget`. Kept in this
 * window alone, and gone when it closes.
 * @param name what it is of, unique within the team, such as `reflection <round>`
 */
export function useKept(name: string, initial = ''): [string, (typed: string) => void, () => void] {
  const { team } = useStanding()
  return useKeptAt(`roundtable.typed ${team} ${name}`, initial)
}
