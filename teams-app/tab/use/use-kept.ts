import { useCallback, useState } from 'react'
import { useStanding } from './standing'

/**
 * What somebody types: it survives a reload, a change of page and a server that is away, until `forget`. Kept in this
 * window alone, and gone when it closes.
 * @param name what it is of, unique within the team, such as `reflection <round>`
 */
export function useKept(name: string, initial = ''): [string, (typed: string) => void, () => void] {
  const { team } = useStanding()
  const shelf = `roundtable.typed ${team} ${name}`
  const [state, setState] = useState({ shelf, typed: sessionStorage.getItem(shelf) ?? initial })
  const now = state.shelf === shelf ? state : { shelf, typed: sessionStorage.getItem(shelf) ?? initial }
  const type = useCallback(
    (typed: string) => {
      sessionStorage.setItem(shelf, typed)
      setState({ shelf, typed })
    },
    [shelf],
  )
  const forget = useCallback(() => {
    sessionStorage.removeItem(shelf)
    setState({ shelf, typed: initial })
  }, [shelf, initial])
  return [now.typed, type, forget]
}
