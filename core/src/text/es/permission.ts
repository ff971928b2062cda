import type { PermissionRefusal } from '../../team/permission'
import type { Sentences } from '../sentences'

export const permissionRefusals: Sentences<PermissionRefusal> = {
  'no-team': () => 'Aquí todavía no hay un equipo. Abre el chat del equipo y pulsa «Configurar el equipo».',
  'not-a-member': () =>
    'Esto es para integrantes del equipo. Pide a la persona responsable que te agregue con «Cambiar configuración».',
  'lead-only': ({ leads }, speaker) =>
    `Esto solo lo cambia una persona responsable del equipo. Pídeselo a ${speaker.list(leads.map((lead) => speaker.name(lead)))}.`,
  'not-for-others': () =>
    'Puedes anotarlo para ti. Para otra persona, pídelo a la persona responsable del equipo.',
  'for-leaders': () =>
    'Esto es para una dirección o asesoría que tu equipo haya admitido. En tus propias páginas ya lo ves todo.',
  'clock-only': () => 'Roundtable lo hace solo cuando llega el momento. No hace falta nada.',
}
