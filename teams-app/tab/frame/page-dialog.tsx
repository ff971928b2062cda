import { Dialog } from '@fluentui/react-components'
import { type JSX, useEffect, useState } from 'react'

interface Props {
  /** Called once the dialog is gone from the page. */
  onClose: () => void
  /** The surface; `close` lets it go. */
  children: (close: () => void) => JSX.Element
}

/** The focus goes back to where it was; what opened the dialog may be gone, as an entry of a menu is. */
function giveBackFocus(before: Element | null): void {
  if (document.activeElement !== document.body) return
  const there = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main')
  there?.focus()
}

/**
 * A dialog over the page, open from the start. It goes by itself before it is taken off the page: Fluent UI gives the page
 * back to screen readers only then.
 */
export function PageDialog({ onClose, children }: Props) {
  const [open, setOpen] = useState(true)
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => giveBackFocus(before), [before])
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      surfaceMotion={{ onMotionFinish: (_, { direction }) => direction === 'exit' && onClose() }}
    >
      {children(() => setOpen(false))}
    </Dialog>
  )
}
