/** What people read in the tab of the Doc in which Roundtable keeps a team's state. */
export const tabTexts = {
  en: {
    title: 'Roundtable: please leave as it is',
    notice:
      'Here Roundtable keeps whose turn it is and what your team agreed. Please leave this tab as it is. If something was changed or deleted, bring it back with File > Version history.',
  },
  es: {
    title: 'Roundtable: no tocar, por favor',
    notice:
      'Aquí guarda Roundtable a quién le toca y lo que acordó tu equipo. Deja esta pestaña como está, por favor. Si algo se cambió o se borró, recupéralo en Archivo > Historial de versiones.',
  },
} as const
