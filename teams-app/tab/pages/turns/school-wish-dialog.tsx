import { AddMeetingDialog } from './add-meeting-dialog'
import { ClosureDialog } from './closure-dialog'
import { CycleDialog } from './cycle-dialog'
import type { Days, SchoolView } from './days-off'
import { ImportDialog } from './import-dialog'
import { ReopenDialog } from './reopen-dialog'
import { SchoolYearDialog } from './school-year-dialog'

/** What somebody wants to say about the school's days. */
export type SchoolWish =
  | { kind: 'snow-day' | 'closure' | 'import' | 'meeting' | 'cycle' | 'year' }
  | { kind: 'reopen'; days: Days }

interface Props {
  view: SchoolView
  wish: SchoolWish
  onClose: () => void
}

/** The dialog of a wish. */
export function SchoolWishDialog({ view, wish, onClose }: Props) {
  switch (wish.kind) {
    case 'snow-day':
    case 'closure':
      return <ClosureDialog view={view} today={wish.kind === 'snow-day'} onClose={onClose} />
    case 'import':
      return <ImportDialog view={view} onClose={onClose} />
    case 'meeting':
      return <AddMeetingDialog view={view} onClose={onClose} />
    case 'cycle':
      return <CycleDialog view={view} onClose={onClose} />
    case 'year':
      return <SchoolYearDialog view={view} onClose={onClose} />
    case 'reopen':
      return <ReopenDialog days={wish.days} onClose={onClose} />
  }
}
