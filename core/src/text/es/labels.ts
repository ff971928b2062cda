import type { Labels } from '../en/labels'

export const labels: Labels = {
  roles: {
    facilitator: 'Facilitación',
    notes: 'Notas',
    time: 'Tiempo',
    norms: 'Normas',
    data: 'Datos',
    presenter: 'Presentación',
    reporter: 'Portavoz',
  },
  formerMember: 'alguien que ya no está en el equipo',
  and: 'y',
}
