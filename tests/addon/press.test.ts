import { createHash } from 'node:crypto'
import { thingId } from '@roundtable/core'
import fc from 'fast-check'
import { digestWith, memberIdOf, thingIdOf } from '../../workspace-addon/src/digest'
import { nameOf, personLine, readPersonLines } from '../../workspace-addon/src/person-lines'
import { pressKeyOf } from '../../workspace-addon/src/press-key'
import { readFields } from '../../workspace-addon/src/read-fields'
import { readPress } from '../../workspace-addon/src/read-press'
import { type Step, type Tap, writeTap } from '../../workspace-addon/src/tap'
import { rounds } from '../cards/autumn'
import { lakeside } from '../cards/sayings'
import { setting } from './scenes'

/** Google's function gives signed bytes. */
const sha256 = (text: string) => [...new Int8Array(createHash('sha256').update(text).digest())]
const digest = digestWith({ sha256 })

const next: Step = { tap: 'show', screen: { screen: 'next' } }
const came = (tap: Tap, formInputs?: unknown) => ({
  parameters: writeTap(tap, 'drawing-1'),
  ...(formInputs === undefined ? {} : { formInputs }),
})

describe('a press that comes back', () => {
  test('is read with what was typed beside it', () => {
    const event = came({ tap: 'form', form: { form: 'swap' } }, { mine: { stringInputs: { value: ['a'] } } })
    expect(readPress(event)).toEqual({
      press: 'drawing-1',
      step: { tap: 'form', form: { form: 'swap' } },
      fields: { mine: ['a'] },
    })
  })

  test('does again what did not work, with what was typed then', () => {
    const event = came(
      { tap: 'again', press: 'drawing-of-then', step: next, typed: { text: ['kept'] } },
      { text: { stringInputs: { value: [] } } },
    )
    expect(readPress(event)).toEqual({ press: 'drawing-of-then', step: next, fields: { text: ['kept'] } })
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no parameters', {}],
    ['another version', { parameters: { ...writeTap(next, 'drawing-1'), v: '0' } }],
    ['no JSON', { parameters: { ...writeTap(next, 'drawing-1'), tap: '{' } }],
    [
      'an unknown screen',
      { parameters: { ...writeTap(next, 'drawing-1'), tap: '{"tap":"show","screen":{"screen":"x"}}' } },
    ],
    [
      'an unknown field',
      {
        parameters: {
          ...writeTap(next, 'drawing-1'),
          tap: '{"tap":"show","screen":{"screen":"next","a":1}}',
        },
      },
    ],
    ['a press of another kind', { parameters: { ...writeTap(next, 'drawing-1'), press: '<b>' } }],
  ])('is out of date with %s', (_, event) => {
    expect(readPress(event)).toBeNull()
  })

  test('never throws, whatever Google or somebody else sends', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.string(), (event, formInputs, tap) => {
        readPress(event)
        readPress({ parameters: { v: '1', press: 'drawing-1', tap }, formInputs })
        return true
      }),
    )
  })
})

describe('the fields of a form', () => {
  test('are texts, choices, days and times', () => {
    expect(
      readFields({
        name: { stringInputs: { value: ['Ana'] } },
        roles: { stringInputs: { value: ['facilitator', 'notes'] } },
        from: { dateInput: { msSinceEpoch: String(Date.UTC(2026, 10, 17)) } },
        until: { dateInput: { msSinceEpoch: Date.UTC(2026, 10, 18) } },
        start: { timeInput: { hours: 9, minutes: 5 } },
      }),
    ).toEqual({
      name: ['Ana'],
      roles: ['facilitator', 'notes'],
      from: ['2026-11-17'],
      until: ['2026-11-18'],
      start: ['09:05'],
    })
  })

  test('leave out what is no day and no time', () => {
    const odd = {
      a: { dateInput: { msSinceEpoch: 'soon' } },
      b: { dateInput: { msSinceEpoch: 9e18 } },
      c: { timeInput: { hours: 25, minutes: 0 } },
      d: { switchInput: {} },
      e: null,
    }
    expect(readFields(odd)).toEqual({})
    expect(readFields([])).toEqual({})
  })
})

describe('the ids that a press gives', () => {
  test('come from signed bytes as from unsigned ones', () => {
    const hex = createHash('sha256').update('ana@school.example').digest('hex').slice(0, 24)
    expect(memberIdOf(digest, ' Ana@School.example ')).toBe(`m-${hex}`)
  })

  test('are the same for the same press, and others for others', () => {
    expect(thingIdOf(digest, 'swap', 'p-1')).toBe(thingIdOf(digest, 'swap', 'p-1'))
    expect(thingIdOf(digest, 'swap', 'p-1')).not.toBe(thingIdOf(digest, 'swap', 'p-2'))
    expect(thingIdOf(digest, 'a', 'b,c')).not.toBe(thingIdOf(digest, 'a,b', 'c'))
  })

  const { team } = setting('en', lakeside.en, { roles: 3, actions: 0, daysOff: 0, parts: 0 }).school
  const answer = (round: string, words: string) =>
    pressKeyOf(
      digest,
      {
        press: 'drawing-1',
        step: { tap: 'form', form: { form: 'round', round: thingId.parse(round), led: null } },
        fields: { 'answer:plus': [words] },
      },
      team,
    )

  test('know another text as another press', () => {
    expect(answer(rounds.named, 'one')).not.toBe(answer(rounds.named, 'two'))
  })

  test('keep nothing of an answer without a name, not even a digest', () => {
    expect(answer(rounds.anonymous, 'one')).toBe(answer(rounds.anonymous, 'two'))
    expect(answer('gone', 'one')).toBe(answer('gone', 'two'))
  })
})

describe('the list of members', () => {
  test.each([
    ['Ana Torres <Ana@school.example>', 'Ana Torres', 'ana@school.example'],
    ['"Torres, Ana" <ana@school.example>;', 'Torres, Ana', 'ana@school.example'],
    ['Ana Torres (ana@school.example)', 'Ana Torres', 'ana@school.example'],
    ['Ana Torres ana@school.example', 'Ana Torres', 'ana@school.example'],
    ['Ana Torres, ana@school.example', 'Ana Torres', 'ana@school.example'],
    ['ana.torres+plc@school.example', 'Ana Torres', 'ana.torres+plc@school.example'],
    ['<ana@school.example>', 'Ana', 'ana@school.example'],
    ['Ana Torres', 'Ana Torres', null],
  ])('reads %s', (line, name, email) => {
    expect(readPersonLines(line)).toEqual({ people: [{ name, email }] })
  })

  test.each(['ana@school', '@', 'Ana <ana@school.example> and Ben', 'x'.repeat(90)])(
    'gives back %s',
    (line) => {
      expect(readPersonLines(`Ben <ben@school.example>\n${line}`)).toEqual({ unread: line.slice(0, 80) })
    },
  )

  test('comes back as it was shown', () => {
    const person = fc.record({
      name: fc.stringMatching(/^[A-Za-z][A-Za-z'. -]{0,30}[A-Za-z]$/),
      email: fc.option(fc.stringMatching(/^[a-z]{1,10}(\.[a-z]{1,10})?@[a-z]{1,10}\.(org|edu)$/)),
    })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        expect(readPersonLines(people.map(personLine).join('\n'))).toEqual({ people })
      }),
    )
  })

  test('gives a name to an address without one', () => {
    expect(nameOf('émile.o-brien_k@school.example')).toBe('Émile O Brien K')
    expect(nameOf('123@school.example')).toBe('123@school.example')
  })

  test('is read in good time, however long its lines are', () => {
    const started = process.cpuUsage().user
    readPersonLines(`${'a'.repeat(50_000)}\n`)
    readPersonLines(`${'<@,;'.repeat(20_000)}\n${' '.repeat(50_000)}x@`)
    expect(process.cpuUsage().user - started).toBeLessThan(200_000)
  })
})
