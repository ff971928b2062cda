import type { RunningDocRefusal } from '../../running-doc/refusals'
import type { Sentences } from '../sentences'

export const runningDocRefusals: Sentences<RunningDocRefusal> = {
  'running-doc-is-record': () =>
    'Ese documento guarda los registros de las reuniones. Elige otro documento para las agendas o crea uno nuevo.',
  'doc-meeting-unknown': () =>
    'Esa reunión ya no está en el calendario. Abre la próxima reunión y pon su agenda en el documento desde allí.',
}
