import { occurrenceId } from '@roundtable/core'
import { afterAgenda, afterFiling, afterNotes } from '../../workspace-addon/src/after-job'
import type { Card, Widget } from '../../workspace-addon/src/cards/card'
import { showAnswer, showFromMenu } from '../../workspace-addon/src/show-answer'
import { rounds } from '../cards/autumn'
import { playedCardService, shownBy } from '../doubles/apps-script/card-service'
import { maker, shown } from './shown'

const help: Card['footer'] = {
  primary: { text: 'Help', does: { tap: { tap: 'show', screen: { screen: 'help' } } } },
}
const card: Card = { title: 'One', sections: [{ widgets: [{ kind: 'text', runs: [{ text: 'Words' }] }] }] }
const one = shown(card)

describe('an answer', () => {
  test.each([
    ['over', [{ pushCard: one }]],
    ['instead', [{ updateCard: one }]],
    ['home', [{ popToRoot: true }, { updateCard: one }]],
  ] as const)('stands %s', (where, navigations) => {
    expect(shownBy(showAnswer(maker, { kind: 'card', card, where }))).toEqual({ navigations })
  })

  test('may say in passing that it is done', () => {
    const answer = showAnswer(maker, { kind: 'card', card, where: 'instead', notice: 'Saved' })
    expect(shownBy(answer)).toEqual({ navigations: [{ updateCard: one }], notification: 'Saved' })
  })

  test('asks for the Doc', () => {
    expect(shownBy(showAnswer(maker, { kind: 'ask-for-the-doc' }))).toEqual({
      requestFileScopeForActiveDocument: true,
    })
  })

  test('of the menu is a card alone', () => {
    expect(shownBy(showFromMenu(maker, card))).toEqual({ menu: [one] })
  })
})

describe('a button', () => {
  test('calls the one function, shows that something happens, and carries strings only', () => {
    const { fixedFooter } = shown({ ...card, footer: help })
    expect(fixedFooter?.primaryButton).toEqual({
      text: 'Help',
      type: 'FILLED',
      onClick: {
        action: {
          function: 'onPress',
          loadIndicator: 'SPINNER',
          parameters: {
            v: '1',
            press: 'drawing-of-the-tests',
            tap: '{"tap":"show","screen":{"screen":"help"}}',
          },
        },
      },
    })
  })
})

describe('what Google does not take, the double does not take either', () => {
  const of = (...widgets: Widget[]): Card => ({ title: 'One', sections: [{ widgets }] })
  const line = { kind: 'text', runs: [{ text: 'x' }] } as const
  const many = (count: number) => Array.from({ length: count }, () => line)
  const field = { kind: 'text-input', id: 'a', label: 'A', value: '', lines: 'one' } as const
  const option = { text: 'A', value: 'a', selected: true }

  test.each<[string, Card, RegExp]>([
    [
      '101 sections',
      { title: 'x', sections: Array.from({ length: 101 }, () => ({ widgets: [line] })) },
      /100 sections/,
    ],
    ['101 widgets in a section', of(...many(101)), /100 widgets/],
    [
      '101 widgets in a card',
      { title: 'x', sections: [{ widgets: many(60) }, { widgets: many(41) }] },
      /100 widgets/,
    ],
    ['an empty section', { title: 'x', sections: [{ widgets: [] }] }, /needs a widget/],
    ['no title', { title: '', sections: [] }, /setTitle is required/],
    ['an empty text', of({ kind: 'text', runs: [] }), /setText is required/],
    ['a line without label and icon', of({ kind: 'line', text: 'x' }), /icon or a label/],
    ['a field without label', of({ ...field, label: '' }), /setTitle is required/],
    ['two fields of one name', of(field, field), /Two fields/],
    ['two lines in a field of one', of({ ...field, value: 'a\nb' }), /holds one line/],
    [
      'a list without options',
      of({ kind: 'choice', id: 'a', label: 'A', look: 'list', options: [] }),
      /needs items/,
    ],
    [
      'two chosen of which one can be',
      of({
        kind: 'choice',
        id: 'a',
        label: 'A',
        look: 'radio',
        options: [option, { ...option, value: 'b' }],
      }),
      /Only one/,
    ],
    [
      'a time that no clock has',
      of({ kind: 'time-input', id: 'a', label: 'A', value: '25:00' }),
      /does not take 25/,
    ],
    [
      'another page than the manifest names',
      of({ kind: 'buttons', buttons: [{ text: 'x', does: { open: 'https://evil.example/' } }] }),
      /openLinkUrlPrefixes/,
    ],
    [
      'a page without https',
      of({ kind: 'buttons', buttons: [{ text: 'x', does: { open: 'http://docs.google.com/' } }] }),
      /Only https/,
    ],
    ['more than 100 KB', of({ kind: 'text', runs: [{ text: 'x'.repeat(100_000) }] }), /100000 bytes/],
  ])('%s', (_, given, reason) => {
    expect(() => shown(given)).toThrow(reason)
  })

  test('a function that the script does not have', () => {
    const service = playedCardService({ functions: [], openLinkUrlPrefixes: [] })
    expect(() => showFromMenu({ ...maker, service }, { ...card, footer: help })).toThrow(
      /no function onPress/,
    )
  })

  test('parameters that are no strings, and tags that it does not know', () => {
    const { service } = maker
    const parameters: Record<string, string> = JSON.parse('{"n":1}')
    expect(() => service.newAction().setParameters(parameters)).toThrow(/method signature/)
    expect(() => service.newTextParagraph().setText('<script>')).toThrow(/unknown tag/)
    expect(() => service.newTextParagraph().setText('<b>x')).toThrow(/leaves a tag open/)
  })
})

describe('after a job', () => {
  const occurrence = occurrenceId.parse('m-2026-11-17')
  const trouble = { kind: 'trouble', place: 'doc', reason: 'rate' } as const
  const put = { job: 'put-agenda', occurrence, spot: 'top', answers: { deleted: 'leave' } } as const

  test('the card says what became of it, and knows how to do it again', () => {
    expect(afterAgenda(put, { kind: 'there', kept: 2, commands: [] })).toEqual({
      screen: 'inserted',
      occurrence,
      kept: 2,
    })
    expect(afterAgenda(put, { kind: 'asked', question: 'agenda-was-moved' })).toMatchObject({
      screen: 'question',
      spot: 'top',
      answers: { deleted: 'leave' },
    })
    expect(afterAgenda(put, trouble)).toEqual({
      screen: 'doc-trouble',
      place: 'doc',
      reason: 'rate',
      matter: { kind: 'agenda', occurrence, spot: 'top', answers: { deleted: 'leave' } },
    })
    expect(afterNotes(occurrence, { kind: 'read', commands: [] })).toEqual({ screen: 'notes' })
    expect(afterNotes(occurrence, trouble)).toMatchObject({ matter: { kind: 'notes', occurrence } })
    const filed = { occurrence, name: 'Record', url: null }
    expect(afterFiling(rounds.named, { kind: 'filed', filed })).toMatchObject({
      screen: 'filed',
    })
    expect(afterFiling(rounds.named, trouble)).toMatchObject({
      matter: { kind: 'filing', round: rounds.named },
    })
  })
})
