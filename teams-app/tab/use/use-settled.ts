import { useEffect, useState } from 'react'

/** The value once it has not changed for a moment: what is asked while somebody types. */
export function useSettled<T>(value: T, ms = 250): T {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(JSON.parse(text)), ms)
    return () => window.clearTimeout(timer)
  }, [text, ms])
  return settled
}
