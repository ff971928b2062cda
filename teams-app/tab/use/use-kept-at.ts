import { useCallback, useState } from 'react'

/**
 * What somebody types under a key of this window's memory, also where there is no team: it survives a reload, until
 * `forget`. Inside a team `useKept` keeps teams apart.
 */
export function useKeptAt(shelf: string, initial = ''): [string, (typed: string) => void, () => void] {
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
