import type { OversightCommand } from '../../core/src/oversight/commands'
import type { ReflectionCommand } from '../../core/src/reflection/commands'
import type { Field, Hat, Plain } from './hat'

type Drawn<T extends string> = { [K in T]: (f: Field, hat: Hat) => Plain }

/** The fields of the commands of reflections and wins, drawn from the hat. */
export const drawnReflections: Drawn<ReflectionCommand['type']> = {
  'open-round': (f, hat) => ({
    id: f.round(),
    occurrence: f.place().occurrence,
    frame: hat.of(['plus-delta', 'free', 'rose-bud-thorn']),
    mode: hat.of(['named', 'anonymous']),
  }),
  'write-reflection': (f, hat) => ({
    round: f.round(),
    answers: [{ prompt: hat.of(['plus', 'free', 'rose']), text: f.text(), id: f.secret() }],
  }),
  'log-reflection': (f) => ({
    id: f.thing(),
    occurrence: f.place().occurrence,
    author: f.person(),
    text: f.text(),
    source: { conversation: '19:c', message: f.thing() },
  }),
  'log-win': (f) => ({
    id: f.thing(),
    occurrence: f.place().occurrence,
    text: f.text(),
    people: [f.person()],
  }),
  'withdraw-reflection': (f) => ({ id: f.known('entries') }),
  'withdraw-win': (f) => ({ id: f.known('wins') }),
  'consent-to-win': (f) => ({ id: f.known('wins') }),
  'refuse-win': (f) => ({ id: f.known('wins') }),
  'withdraw-answer': (f) => ({ round: f.round(), ids: [f.secret()] }),
  'close-round': (f) => ({ round: f.round() }),
  'mark-filed': (f) => ({ occurrence: f.place().occurrence, filing: f.thing() }),
}

/** Those between a team and its leaders; P and Q are in nobody's team. */
export const drawnOversight: Drawn<OversightCommand['type']> = {
  'admit-leader': (_, hat) => ({ leader: hat.of(['P', 'P', 'Q', 'G', 'B']) }),
  'dismiss-leader': (_, hat) => ({ leader: hat.of(['P', 'Q']) }),
  'note-look': () => ({ page: 'overview' }),
  'give-feedback': (f) => ({ id: f.thing(), praise: f.text(), question: f.text() }),
  'read-feedback': (f) => ({ id: f.thing() }),
  'answer-feedback': (f) => ({ id: f.thing(), text: f.text() }),
}
