/** What a person can type, in every language that we speak. The first word of each list is the one we teach. */
export const commandWords = {
  next: ['next', 'siguiente', 'próxima', 'proxima', 'meeting', 'reunión', 'reunion'],
  turns: ['turns', 'turnos', 'turn', 'turno', 'who', 'quién', 'quien', 'rota'],
  agenda: ['agenda'],
  away: ['away', 'ausente', 'absent', 'out', 'fuera'],
  swap: ['swap', 'cambio', 'trade', 'intercambio'],
  pass: ['pass', 'paso'],
  why: ['why', 'porqué', 'porque'],
  reflect: ['reflect', 'reflexión', 'reflexion', 'reflection'],
  win: ['win', 'logro'],
  action: ['action', 'acción', 'accion', 'todo'],
  decision: ['decision', 'decisión'],
  topic: ['topic', 'tema'],
  calendar: ['calendar', 'calendario', 'closed', 'cerrado'],
  cancel: ['cancel', 'cancelar'],
  mypart: ['mypart', 'miparte', 'quiet', 'silencio'],
  nothere: ['nothere', 'noestá', 'noesta'],
  members: ['members', 'miembros', 'order', 'orden'],
  pin: ['pin', 'fijar'],
  move: ['move', 'mover'],
  link: ['link', 'vincular'],
  setup: ['setup', 'configurar', 'settings', 'ajustes'],
  help: ['help', 'ayuda', 'hi', 'hello', 'hola'],
} as const

export type CommandWord = keyof typeof commandWords

/** Every word that can be typed, with the command that it means. */
export const wordMeanings: ReadonlyMap<string, CommandWord> = new Map(
  Object.entries(commandWords).flatMap(([command, words]) =>
    words.map((word) => [word, command as CommandWord] as const),
  ),
)
