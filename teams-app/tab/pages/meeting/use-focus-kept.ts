import { useEffect, useRef } from 'react'

/**
 * Where the focus goes when the button that had it is gone after its press, as that of an action that is done: to `box`,
 * so that who goes by keyboard does not begin at the top again.
 */
export function useFocusKept() {
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef<Element | null>(null)
  useEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return
    pressed.current = null
    if (document.activeElement === document.body) box.current?.focus()
  })
  const press = () => {
    pressed.current = document.activeElement
  }
  return { box, press }
}
