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
  // «e» ante el sonido «i»: «Ana e Inés», pero «agua y hielo».
  and: (last) => (/^h?[iíIÍ](?![aáeéoó])/i.test(last) ? 'e' : 'y'),
}
