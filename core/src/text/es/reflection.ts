import type { ReflectionRefusal } from '../../reflection/refusals'
import type { ReflectionLabels } from '../en/reflection'
import type { Sentences } from '../sentences'

export const reflectionLabels: ReflectionLabels = {
  frames: {
    'plus-delta': 'Más / delta',
    'glow-grow': 'Brillar y crecer',
    'rose-bud-thorn': 'Rosa, capullo, espina',
    'start-stop-continue': 'Empezar, dejar, continuar',
    'what-so-what-now-what': '¿Qué? ¿Y qué? ¿Ahora qué?',
    free: 'Reflexión libre',
  },
  prompts: {
    plus: '¿Qué nos ayudó hoy?',
    delta: '¿Qué deberíamos cambiar la próxima vez?',
    glow: '¿Qué salió bien hoy?',
    grow: '¿En qué podemos crecer todavía?',
    rose: 'Rosa: ¿qué fue bueno hoy?',
    bud: 'Capullo: ¿qué está empezando y merece cuidado?',
    thorn: 'Espina: ¿qué fue difícil?',
    start: '¿Qué deberíamos empezar a hacer?',
    stop: '¿Qué deberíamos dejar de hacer?',
    continue: '¿Qué deberíamos seguir haciendo?',
    what: '¿Qué pasó que sea importante?',
    'so-what': '¿Y qué significa para nuestros alumnos o para nosotros?',
    'now-what': '¿Ahora qué haremos?',
    free: '¿Qué te llevas de esta reunión?',
  },
  visible: {
    named:
      'Tu equipo ve esto con tu nombre, y se archiva con la reunión en la carpeta del equipo, donde puede leerlo un directivo con acceso. Puedes retirarlo hasta que se archive.',
    anonymous: (threshold) =>
      `No se muestra ningún nombre. Al cerrarse la ronda, tu equipo ve las respuestas mezcladas, si respondieron ${threshold} personas o más; si son menos, se borran sin leer. Se archivan en la carpeta del equipo, donde puede leerlas un directivo con acceso. Puedes retirar la tuya hasta que se cierre la ronda. Hasta entonces alguien con acceso a los datos guardados podría mirar; después nadie, tampoco Roundtable, puede saber de quién es cada una.`,
  },
  summary: {
    present: 'Presentes',
    roles: 'Roles',
    agenda: 'Agenda realizada',
    forGoal: 'para nuestra meta',
    notes: 'Notas',
    shortened:
      'Se escribió más de lo que se archiva aquí. Lee el resto en el documento de agendas del equipo.',
    topics: 'Temas',
    decisions: 'Decisiones',
    actions: 'Acciones',
    reflections: 'Reflexiones',
    besides: 'También se dijo',
    anonymous: 'Sin nombres',
    wins: 'Logros',
    part: (title, minutes) => `${title} (${minutes} min)`,
    due: 'para el',
    tooFew: (threshold) =>
      `Respondieron menos de ${threshold} personas, así que las respuestas se borraron sin leer.`,
    about: 'sobre',
  },
  digest: (team, from, until) => `Logros de ${team}, del ${from} al ${until}`,
}

export const reflectionRefusals: Sentences<ReflectionRefusal> = {
  'reflection-meeting-unknown': () =>
    'Esta reunión ya no está en el calendario. Abre la próxima reunión y reflexiona sobre ella.',
  'reflection-meeting-cancelled': ({ date }, speaker) =>
    `La reunión del ${speaker.date(date)} se canceló. Reflexiona sobre una que se haya celebrado.`,
  'reflections-are-filed': ({ date }, speaker) =>
    `Las reflexiones del ${speaker.date(date)} ya están archivadas. Registra esta para la próxima reunión o escríbela en el documento archivado.`,
  'round-exists': ({ state }) =>
    state === 'open'
      ? 'La reflexión de esta reunión ya está abierta. Responde en su tarjeta.'
      : 'Esta reunión ya tuvo su reflexión. Todavía puedes registrar reflexiones sueltas hasta que se archiven.',
  'too-few-for-anonymous': ({ members, threshold }) =>
    `Las respuestas anónimas se muestran a partir de ${threshold} personas, y tu equipo tiene ${members}. Elige una reflexión con nombres.`,
  'round-unknown': () => 'Esta reflexión ya no existe. Abre la última tarjeta de tu reunión.',
  'round-is-closed': () =>
    'Esta reflexión está cerrada. Todavía puedes registrar una suelta: escribe «reflexión» y tus palabras.',
  'round-still-open': () => 'La reflexión sigue abierta. Ciérrala primero y luego archiva la reunión.',
  'round-is-named': () => 'Esta reflexión lleva nombres. Elige «Retirar» en tu propia tarjeta.',
  'prompt-not-asked': () =>
    'Esta tarjeta ya no corresponde a la reflexión. Abre la última tarjeta y responde allí.',
  'already-answered': () =>
    'Ya respondiste. Para cambiarlo, elige primero «Retirar» en tu tarjeta y responde de nuevo.',
  'nothing-to-take-back': () => 'No hay ninguna respuesta tuya en esta reflexión. No hay nada que retirar.',
  'answers-are-mixed': () =>
    'La ronda está cerrada y sus respuestas mezcladas: nadie, tampoco Roundtable, puede saber cuál es la tuya. Habla con tu equipo si alguna no debe archivarse.',
  'reflection-empty': () => 'Todavía no hay nada escrito. Escribe unas palabras y envíalas.',
  'reflection-too-long': ({ most, characters }) =>
    `Son ${characters} caracteres; caben ${most}. Acórtalo o envíalo en dos partes.`,
  'reflection-id-used': () =>
    'Algo falló por nuestra parte y no se guardó nada. Envíalo otra vez, por favor.',
  'reflection-author-unknown': () =>
    'Solo se registran palabras de miembros del equipo. Agrega a la persona con «Cambiar configuración» e inténtalo de nuevo.',
  'win-person-unknown': () =>
    'Una de las personas nombradas no está en este equipo. Nombra solo a miembros y menciona a los demás en el texto.',
  'already-logged': ({ kind }) =>
    kind === 'win'
      ? 'Este mensaje ya está registrado como logro. No hay nada que hacer.'
      : 'Este mensaje ya está registrado como reflexión. No hay nada que hacer.',
  'reflection-unknown': () => 'Esta reflexión ya se retiró. No hay nada que hacer.',
  'not-your-reflection': ({ author }, speaker) =>
    `Solo ${speaker.name(author)} puede retirar esta reflexión. Pídeselo si crees que conviene.`,
  'reflection-is-filed': () =>
    'Esta reunión está archivada, así que esta reflexión está en el documento del equipo. Bórrala allí o pídeselo a quien toma notas.',
  'win-unknown': () => 'Este logro ya se retiró. No hay nada que hacer.',
  'not-your-win': ({ author }, speaker) =>
    `Solo ${speaker.name(author)} y las personas nombradas pueden retirar este logro. Pídeselo a una de ellas.`,
  'win-is-filed': () =>
    'Esta reunión está archivada, así que este logro está en el documento del equipo. Bórralo allí o pídeselo a quien toma notas.',
  'win-asks-others': ({ asked }, speaker) =>
    `Que este logro salga del equipo lo deciden: ${speaker.list(asked.map((member) => speaker.name(member)))}. Pídeselo.`,
  'filed-otherwise': () => 'Esta reunión ya está archivada. Abre el documento desde su tarjeta.',
}
