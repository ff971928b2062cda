import type { RunningDocRefusal } from '../../running-doc/refusals'
import type { Sentences } from '../sentences'

export const runningDocRefusals: Sentences<RunningDocRefusal> = {
  'running-doc-is-record': () =>
    'Ese documento guarda los registros de las reuniones. Elija otro documento para las agendas o cree uno nuevo.',
  'doc-meeting-unknown': () =>
    'Esa reunión ya no está en el calendario. Abra la próxima reunión y ponga su agenda en el documento desde allí.',
}
