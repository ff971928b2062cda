import type { leadingTexts as English } from '../en/leading'

export const leadingTexts: typeof English = {
  leading: {
    open: 'Ayúdame a dirigir',
    title: 'Dirigir la reunión',
    step: (step, of) => `Dirigir: paso ${step} de ${of}`,
    alone:
      'Esta ayuda es para una sola persona. Ábrela en tu propio chat con Roundtable: escribe «agenda» allí.',
    ask: 'Pregunta',
    say: 'Podrías decir',
    after: 'Paso siguiente',
    before: 'Paso anterior',
    hard: 'Cuando se pone difícil',
    back: 'Volver al paso',
    stems: {
      notes: [
        'Piensen medio minuto. Después hacemos una ronda, una idea cada quien.',
        'Cuéntanos más. ¿Qué viste?',
        '¿Quién lo ve de otra manera?',
      ],
      table: [
        'Llenamos juntos la primera fila. Después cada quien toma una.',
        '¿Qué podemos contar o mostrar, y qué solo creemos?',
        '¿Qué fila te sorprende?',
      ],
      actions: [
        '¿Quién lo hace, y para qué día?',
        '¿Cuál es el paso más pequeño que cabe en esta semana?',
        'Leo en voz alta lo que tengo. ¿Falta algo?',
      ],
      decision: [
        'Oigo dos caminos. ¿Los entendí bien?',
        '¿Qué te preocupa de esto? ¿Qué haría que valga la pena probarlo?',
        '¿Podemos todos vivir con esto hasta que lo revisemos?',
      ],
    },
    moments: {
      voice: {
        when: 'Una voz domina',
        say: '«Gracias. Me gustaría oír a dos personas que aún no han hablado.» O haz una ronda: un minuto cada quien, nadie responde.',
      },
      heat: {
        when: 'Se acalora',
        say: '«Paremos un minuto. Cada quien escribe lo que más le importa aquí.» Después lee en voz alta en qué están todos de acuerdo.',
      },
      stuck: {
        when: 'No avanzan',
        say: '«¿Qué tendríamos que saber para decidir? ¿Quién lo averigua para la próxima vez?» Ponlo en la próxima agenda y sigan.',
      },
      silence: {
        when: 'Nadie habla',
        say: '«Escriban una línea. En un minuto las leemos.» Empieza por alguien que no seas tú.',
      },
      time: {
        when: 'Se acaba el tiempo',
        say: '«¿Qué hay que decidir hoy, y qué puede esperar?» Guarda los dos últimos minutos para quién hace qué y cuándo.',
      },
    },
  },
}
