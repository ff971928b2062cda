import fc from 'fast-check'
import type { Command } from '../../../core/src/command'
import { decide } from '../../../core/src/decide'
import { productTimeline } from '../../../core/src/product/view'
import type { Team } from '../../../core/src/state'
import { given } from '../../given'
import { after, doneBy, founded, member, on, order } from '../founded'

const monday = on('2026-09-07', member('B'))
const doc = 'https://docs.google.com/document/d/1'
const product = (type: Command['type'], fields: object = {}) => order({ type, id: 'p1', ...fields })
const add = product('add-product', { name: ' Fractions exit ticket ', due: '2026-10-02' })
const agreed = after(founded(), [add], monday)
const there = after(agreed, [product('product-exists', { link: doc })], monday)

/** The one line of the timeline, with the words that were kept. */
function row(commands: readonly Command[], today = monday, team: Team = founded()) {
  const done = doneBy(team, commands, today)
  const kept = new Map(done.words.map(({ id, text }) => [id, text]))
  const words = (id: (typeof done.words)[number]['id']) => kept.get(id) ?? undefined
  return productTimeline(done.team, words, today.today)[0]
}

const refuses = (team: Team, command: Command, refused: object) =>
  given(team)
    .when((known) => decide(known, command, monday))
    .thenRefused({ ...refused } as never)

describe('a product that the team agreed on', () => {
  test('keeps its name as words and only ids and dates in the log', () => {
    expect(decide(founded(), add, monday)).toMatchObject({
      events: [
        { type: 'product-added', product: 'p1', on: '2026-09-07', by: 'B', due: '2026-10-02', linked: false },
      ],
      words: [{ id: 'product:p1', text: 'Fractions exit ticket', author: 'B' }],
    })
  })

  test('is added once, though the press comes twice', () => {
    expect(doneBy(agreed, [add], monday).events).toEqual([])
  })

  test('is due, then late, and there once somebody gives its link', () => {
    expect(row([add])).toMatchObject({ state: 'due', due: '2026-10-02', isLate: false, link: null })
    const october = on('2026-10-03', member('B'))
    expect(row([], october, agreed)).toMatchObject({ state: 'late', isLate: true })
    const exists = product('product-exists', { link: ` ${doc} ` })
    expect(row([exists], october, agreed)).toMatchObject({
      state: 'exists',
      existsSince: '2026-10-03',
      link: doc,
      isLate: false,
    })
  })

  test('is put off with a sentence, until its new date is past too', () => {
    const defer = product('defer-product', { until: '2026-11-06', sentence: 'The lab is closed' })
    expect(row([add, defer])).toMatchObject({
      state: 'deferred',
      due: '2026-11-06',
      why: 'The lab is closed',
    })
    const deferred = after(agreed, [defer], monday)
    expect(row([], on('2026-11-07', member('B')), deferred)).toMatchObject({ state: 'late' })
    refuses(agreed, product('defer-product', { until: '2026-11-06', sentence: ' ' }), {
      code: 'agenda-text-empty',
    })
  })

  test('that had no date gets one, and is not put off by it', () => {
    const undated = product('add-product', { name: 'x' })
    const dated = product('defer-product', { until: '2026-11-06', sentence: 'After the unit' })
    expect(row([undated])).toMatchObject({ state: 'undated', due: null })
    expect(row([undated, dated])).toMatchObject({ state: 'due', due: '2026-11-06', why: 'After the unit' })
  })

  test('is renamed, with a sentence or without', () => {
    const rename = product('rename-product', { name: 'Ratios exit ticket' })
    expect(row([add, rename])).toMatchObject({ name: 'Ratios exit ticket', why: null })
    const explained = product('rename-product', { name: 'Ratios', sentence: 'The unit moved' })
    expect(row([add, explained])).toMatchObject({ name: 'Ratios', why: 'The unit moved' })
  })

  test('needs help until somebody says that it does not, or it is there', () => {
    const ask = product('ask-help-for-product', { sentence: 'Who has an item bank?' })
    const asked = { state: 'needs-help', help: { since: '2026-09-07', sentence: 'Who has an item bank?' } }
    expect(row([add, ask])).toMatchObject(asked)
    expect(row([add, ask, product('end-help-for-product')])).toMatchObject({ state: 'due', help: null })
    const exists = product('product-exists', { link: doc })
    const done = doneBy(founded(), [add, ask, exists], monday)
    expect(done.team.products[0]).not.toHaveProperty('help')
    expect(done.words).toContainEqual({ id: 'product-help:p1', text: null, author: null })
  })

  test('can be not there after all, and its link stays', () => {
    expect(row([product('reopen-product')], monday, there)).toMatchObject({ state: 'due', existsSince: null })
    expect(after(there, [product('reopen-product')], monday).products[0]).toHaveProperty('link')
  })

  test('that is dropped leaves nothing behind but its ids in the log', () => {
    const drop = doneBy(there, [product('drop-product')], monday)
    expect(drop.team.products).toEqual([])
    expect(drop.words.map(({ id, text }) => [id, text])).toEqual([
      ['product:p1', null],
      ['product-link:p1', null],
      ['product-why:p1', null],
      ['product-help:p1', null],
    ])
    expect(doneBy(drop.team, [product('drop-product')], monday).events).toEqual([])
  })

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'https://user@example.org',
    'example.org',
    `https://example.org/${'x'.repeat(2_000)}`,
  ])('is never linked to %p', (link) => {
    refuses(agreed, product('product-exists', { link }), { code: 'product-link-not-https' })
    refuses(founded(), product('add-product', { name: 'x', link }), { code: 'product-link-not-https' })
  })

  test('stays as it is when the wish makes no sense', () => {
    refuses(agreed, product('product-exists'), { code: 'product-link-missing' })
    refuses(agreed, product('rename-product', { id: 'gone', name: 'x' }), {
      code: 'product-unknown',
      product: 'gone',
    })
    refuses(agreed, product('defer-product', { until: '2026-09-06', sentence: 'x' }), {
      code: 'product-date-past',
      date: '2026-09-06',
    })
    refuses(there, product('ask-help-for-product'), { code: 'product-exists-already', since: '2026-09-07' })
    refuses(there, product('defer-product', { until: '2026-10-01', sentence: 'x' }), {
      code: 'product-exists-already',
      since: '2026-09-07',
    })
  })

  test('is one of a hundred at most', () => {
    const many = Array.from({ length: 100 }, (_, n) => order({ type: 'add-product', id: `p${n}`, name: 'x' }))
    const full = after(founded(), many, monday)
    refuses(full, product('add-product', { id: 'more', name: 'x' }), { code: 'too-many-products', most: 100 })
  })
})

describe('the timeline', () => {
  const dates = fc.array(fc.option(fc.integer({ min: 0, max: 300 })), { maxLength: 12 })

  test('is in the order of the dates, holds each product once, and those without a date last', () => {
    fc.assert(
      fc.property(dates, (drawn) => {
        const adds = drawn.map((days, n) =>
          order({
            type: 'add-product',
            id: `p${n}`,
            name: `Product ${n}`,
            ...(days === null
              ? {}
              : { due: new Date(Date.UTC(2026, 8, 7 + days)).toISOString().slice(0, 10) }),
          }),
        )
        const { team } = doneBy(founded(), adds, monday)
        const rows = productTimeline(team, () => undefined, monday.today)
        expect(rows.map(({ id }) => `${id}`).sort()).toEqual(drawn.map((_, n) => `p${n}`).sort())
        const due = rows.map((one) => one.due ?? '9999')
        expect(due).toEqual([...due].sort())
      }),
    )
  })
})
