const setOf = (words: string) => new Set(words.split(' '))

/** Words of headings, in English and Spanish, without accents. */
export const headingWords = {
  teachers: setOf(
    'teacher teachers educator educators instructor instructors staff faculty docente docentes profesor profesora profesores profesoras profe maestro maestra maestros maestras',
  ),
  contacts: setOf(
    'email emails mail correo phone telephone mobile telefono celular movil address direccion domicilio guardian guardians parent parents mother father padre madre apoderado tutor contacto',
  ),
  birth: setOf('dob birth birthday birthdate birthdays born nacimiento nacido nacida cumpleanos'),
  ids: setOf(
    'id ids ssid sid uid uuid guid upn uln matricula expediente dni nie nif rut curp cedula legajo documento login username user usuario pin',
  ),
  names: setOf(
    'name names first last surname surnames forename firstname lastname fullname given family middle nickname initials student pupil learner child kid nombre nombres apellido apellidos alumno alumna estudiante nino nina iniciales',
  ),
  pupils: setOf(
    'students pupils learners children kids alumnos alumnas alumnado estudiantes ninos ninas studentcount',
  ),
  standards: setOf(
    'standard standards code codes skill skills objective objectives target targets benchmark benchmarks competency competencies item items question questions estandar estandares codigo codigos criterio criterios competencia competencias aprendizaje aprendizajes destreza destrezas indicador indicadores objetivo objetivos saber saberes pregunta preguntas',
  ),
  assessed: setOf(
    'assessed tested took taken evaluated total totals count n evaluados evaluadas evaluado evaluada presentados presentadas examinados examinadas cantidad',
  ),
  number: setOf('number num no numero n'),
  met: setOf(
    'met meeting meets proficient proficiency passed passing mastered mastery achieved logrado logrados lograda logradas logran lograron superado superados superada superadas superan superaron aprobado aprobados aprobadas alcanzado alcanzados alcanzan alcanzaron cumplen cumplieron dominan dominaron',
  ),
  negations: setOf('not non below unmet without sin nunca didnt'),
  percent: setOf('% percent percentage pct rate porcentaje tasa ciento'),
  topics: setOf(
    'domain domains subject subjects unit units grade grades level levels topic topics description strand strands school course courses text area date term group groups class classes period section week campus materia unidad grado nivel tema descripcion curso asignatura grupo clase seccion semana fecha colegio escuela bloque ambito trimestre',
  ),
}

/** The words of a heading: "StudentID", "student_id" and "Student ID" are two words; "% met" too. */
export function wordsOf(heading: string): readonly string[] {
  return heading
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/%/g, ' % ')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')
}
