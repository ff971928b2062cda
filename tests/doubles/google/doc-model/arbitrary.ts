import fc from 'fast-check'
import { documentOf, type Part } from './build'
import { allEdges, type DocModel, likely } from './document'

const words = fc.constantFrom(
  'notes',
  'Ana',
  'הפגישה',
  'العربية',
  '\u{1F600}',
  '👍🏽',
  'e\u0301',
  'a\tb',
  '•',
  '—',
  '',
)

/** A line as teachers type it: emoji, right-to-left, tabs; no line feed. */
export const anyLine: fc.Arbitrary<string> = fc.array(words, { maxLength: 4 }).map((held) => held.join(' '))

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 4, arbitrary: anyLine },
  fc.record({ text: anyLine, heading: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    text: anyLine,
    rtl: fc.boolean(),
    style: fc.constantFrom({}, { bold: true }, { italic: true }),
  }),
  fc.record({
    list: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
    preset: fc.constantFrom('BULLET_DISC_CIRCLE_SQUARE', 'BULLET_CHECKBOX', 'NUMBERED_DECIMAL_ALPHA_ROMAN'),
    checked: fc.constantFrom([], [0]),
  }),
  fc
    .integer({ min: 1, max: 3 })
    .chain((columns) =>
      fc.array(fc.array(anyLine, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
    )
    .map((table) => ({ table })),
  fc.constant({ image: 'a tree' }),
  fc.record({ text: anyLine, footnote: anyLine }),
  fc.constant({ rule: true as const }),
  fc.constant({ person: 'Ana Diaz', email: 'ana@school.example' }),
)

/** What a running Doc may hold before we write. */
const anyParts: fc.Arbitrary<readonly Part[]> = fc.array(anyPart, { maxLength: 8 })

/** A Doc with such parts, sometimes a second tab, under any choice of what is unsettled at Google. */
export const anyDocument: fc.Arbitrary<DocModel> = fc
  .record({
    parts: anyParts,
    tabs: fc.oneof(fc.constant({}), fc.record({ Plan: anyParts })),
    edges: fc.constantFrom(...allEdges),
    rest: fc.record({
      emptied: fc.constantFrom('vanish' as const, 'keep' as const),
      merged: fc.constantFrom('first' as const, 'second' as const),
      cells: fc.constantFrom('normal' as const, 'inherit' as const),
      checked: fc.constantFrom('hidden' as const, 'strikethrough' as const),
      tick: fc.constantFrom('text' as const, 'line-feed' as const, 'both' as const),
    }),
  })
  .map(({ parts, tabs, edges, rest }) =>
    documentOf(parts, { tabs, unsettled: { ...likely, ...edges, ...rest } }),
  )
