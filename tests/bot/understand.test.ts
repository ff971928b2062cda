import fc from 'fast-check'
import { commandWords } from '../../teams-app/src/bot/command-words'
import { understand } from '../../teams-app/src/bot/understand'

describe('a typed message', () => {
  it.each([
    ['next', 'next', ''],
    ['NEXT?', 'next', ''],
    ['/turns', 'turns', ''],
    ['away 12-16 Dec', 'away', '12-16 Dec'],
    ['set up', 'setup', ''],
    ['Why me?', 'why', 'me?'],
    ['¿Por qué?', 'why', ''],
    ['reflect The exit tickets\nshowed two groups', 'reflect', 'The exit tickets\nshowed two groups'],
    ['Turnos', 'turns', ''],
    ['my part', 'mypart', ''],
    ['Mi parte?', 'mypart', ''],
    ['Not here!', 'nothere', ''],
    ['no está', 'nothere', ''],
    ['logro: Ben ran the lab', 'win', 'Ben ran the lab'],
  ])('%j is the command %s', (text, word, rest) => {
    expect(understand(text)).toEqual({ kind: 'command', word, rest })
  })

  it.each([
    ['nxet', 'next'],
    ['turnoss', 'turnos'],
    ['xnet', null],
    ['trns', 'turns'],
    ['agneda', 'agenda'],
    ['decison', 'decision'],
    ['xylophone', null],
    ['no está claro', null],
    ['not here yet, the lab kits', null],
    ['', null],
  ])('%j is answered with the nearest word, %s, and not carried out', (text, near) => {
    expect(understand(text)).toEqual({ kind: 'unclear', near })
  })

  it('is a reflection or a win when it carries the tag, wherever the tag stands', () => {
    expect(understand('next time shorter texts #reflection')).toEqual({
      kind: 'tagged',
      tag: 'reflection',
      text: 'next time shorter texts',
    })
    expect(understand('#win all 24 passed')).toEqual({ kind: 'tagged', tag: 'win', text: 'all 24 passed' })
  })

  it('never fails, and knows each of its own words', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(understand(text)).toHaveProperty('kind')))
    for (const [command, words] of Object.entries(commandWords))
      for (const word of words) expect(understand(word)).toMatchObject({ kind: 'command', word: command })
  })
})
