type Page = { title: string; paragraphs: readonly string[] }
type Pages = { about: Page; privacy: Page; terms: Page }

/** What the app package links to: who we are, what is kept, on which terms. */
export const aboutText: { en: Pages; es: Pages } = {
  en: {
    about: {
      title: 'Roundtable',
      paragraphs: [
        'Roundtable helps teams of teachers run better meetings: a fair turn at leading for everyone, a timed agenda, and reflections that become a record which the team keeps.',
        'This server belongs to your school or district. Ask its IT team for help; in a chat with Roundtable, type "help".',
      ],
    },
    privacy: {
      title: 'Privacy',
      paragraphs: [
        'Roundtable keeps the names of the team’s members as Teams gives them, who has which turn, agendas, actions, decisions, and the reflections and wins that people log. It is for staff: it keeps nothing about students.',
        'It reads messages that are sent to it, and messages that somebody logs. Where the school has given the permission to read the chat, it keeps only messages marked #reflection or #win; everything else is passed over and not kept.',
        'It asks for no reason when somebody cannot come, ranks nobody, records no audio, and shows reflections to the team only; once a meeting is filed, whoever may open the team’s folder can read them there. Anonymous answers are stored apart from who took part; when the round closes they are mixed, and nobody, Roundtable included, can tell whose is whose. Until then, somebody with access to the database could look. They show only when four or more people answered.',
        'A principal or coach whom a member lets in by a code is kept with name and directory id. They see agreed products, counts of meetings, wins to which everybody named agreed, and the lines that they and the team write to each other; never reflections, balances, notes or absences. Each of their looks is listed for the team.',
        'All of it stands in the database and the folder of your school’s own server and, where your school has set that up, in its Google Docs and Drive. Roundtable talks to Microsoft Teams, there also to Google, and to nobody else: no trackers, no analytics, no AI service.',
        'You can take a reflection back until it is filed. To have your data exported or erased, ask the person who runs this server.',
      ],
    },
    terms: {
      title: 'Terms of use',
      paragraphs: [
        'Roundtable is provided under the MIT licence, as it is and without warranty. Your school or district runs this server and decides who may use it.',
        'Use it for the work of the team, and write nothing in it by which a student could be recognised.',
      ],
    },
  },
  es: {
    about: {
      title: 'Roundtable',
      paragraphs: [
        'Roundtable ayuda a los equipos docentes a reunirse mejor: un turno justo para dirigir, una agenda con tiempos y reflexiones que se convierten en un acta que el equipo conserva.',
        'Este servidor es de tu escuela o distrito. Pide ayuda a su equipo de informática; en un chat con Roundtable, escribe «ayuda».',
      ],
    },
    privacy: {
      title: 'Privacidad',
      paragraphs: [
        'Roundtable guarda los nombres de los integrantes del equipo tal como los da Teams, los turnos, las agendas, las acciones, las decisiones, y las reflexiones y logros que alguien registra. Es para el personal: no guarda nada sobre estudiantes.',
        'Lee los mensajes que se le envían y los que alguien registra. Si la escuela dio permiso para leer el chat, conserva solo los mensajes marcados con #reflexión o #logro; los demás pasan sin guardarse.',
        'No pregunta por qué alguien no puede venir, no compara a nadie, no graba audio y muestra las reflexiones solo al equipo; cuando una reunión se archiva, puede leerlas allí quien tenga acceso a la carpeta del equipo. Las respuestas anónimas se guardan aparte de quién participó; al cerrar la ronda se mezclan, y nadie, tampoco Roundtable, puede saber de quién es cada una. Hasta entonces, alguien con acceso a la base de datos podría mirar. Se muestran solo si respondieron cuatro o más personas.',
        'De una dirección o asesoría a la que alguien del equipo deja entrar con un código se guardan el nombre y la identificación del directorio. Ve los productos acordados, cuántas reuniones hubo, los logros que todas las personas nombradas quieren compartir y las líneas que se escriben; nunca reflexiones, saldos, notas ni ausencias. Cada mirada suya queda anotada para el equipo.',
        'Todo queda en la base de datos y la carpeta del servidor de tu propia escuela y, si tu escuela así lo configuró, en sus documentos de Google y en Drive. Roundtable se comunica con Microsoft Teams, en ese caso también con Google, y con nadie más: sin rastreadores, sin analítica, sin servicios de IA.',
        'Puedes retirar una reflexión hasta que se archive. Para exportar o borrar tus datos, habla con quien administra este servidor.',
      ],
    },
    terms: {
      title: 'Condiciones de uso',
      paragraphs: [
        'Roundtable se ofrece bajo la licencia MIT, tal como es y sin garantía. Tu escuela o distrito administra este servidor y decide quién puede usarlo.',
        'Úsalo para el trabajo del equipo y no escribas nada que permita reconocer a un estudiante.',
      ],
    },
  },
}
