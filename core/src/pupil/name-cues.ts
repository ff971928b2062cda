const setOf = (words: string) => new Set(words.split(' '))

/** Words before a name that say whose it is, without accents. */
export const beforePupil = setOf(
  'student students pupil pupils learner kid child boy girl alumno alumna alumnos estudiante estudiantes nino nina chico chica named called llamado llamada',
)

/** A name behind one of these is an adult's. */
export const beforeAdult = setOf(
  'mr mrs ms miss mx dr prof coach principal teacher colleague senor senora sr sra srta don dona profe profesor profesora maestro maestra director directora orientadora doctor doctora colega',
)

/** Given names that are words, months or places too: alone at the start of a sentence they say nothing. */
export const alsoWords = setOf(
  'grace jordan mason carter landon hope will mark june may april rose luna marco julio leo mia ella eva alma blanca rosa pilar victoria jesus santiago carolina victor clara ian ava aria stella daisy regina angel genesis logan faith autumn alba aurora vera marina candela parker piper hunter sawyer cooper chase lincoln hudson kennedy blake hazel violet ruby dante',
)

/** Words that are a child's name where they stand with a capital in the middle of a sentence. In a table they are words. */
export const namesToo = setOf('will may mark hope rose june faith autumn')

/** With one of these before it, a name is a place's or a saint's. */
export const beforePlace = setOf('san santa santo saint st')

/** Months that are given names too: behind one of `beforeMonth`, or before a number, they are months. */
export const monthsToo = setOf('april may june august julio abril')

export const beforeMonth = setOf(
  'in by until till since of from to through before after during early mid late this next last every each the on en de desde hasta para durante a antes despues este proximo pasado cada and or y o',
)

/** Two words with a capital that are nobody: days, months, tools, places. */
export const nobody = setOf(
  'monday tuesday wednesday thursday friday january february march april may june july august september october november december lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre google microsoft teams docs drive khan academy san santa santo new los las el la the saint county school elementary middle high',
)
