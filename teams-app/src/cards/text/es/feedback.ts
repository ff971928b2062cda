import type { feedbackTexts as English } from '../en/feedback'

export const feedbackTexts: typeof English = {
  feedback: {
    title: 'Comentarios para el equipo',
    from: (name, date) => `${name}, ${date}`,
    praise: 'Elogio',
    question: 'Pregunta',
    read: (name) => `La respuesta la leen el equipo y ${name}.`,
    answer: 'La respuesta del equipo, una línea',
    error: 'Escribe una respuesta de una línea.',
    send: 'Responder',
    answered: (name) => `${name} respondió`,
  },
}
