import type { Style } from './content'

const numbered: Readonly<Record<string, readonly [types: readonly string[], format: string]>> = {
  NUMBERED_DECIMAL_ALPHA_ROMAN: [['DECIMAL', 'ALPHA', 'ROMAN'], '%n.'],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: [['DECIMAL', 'ALPHA', 'ROMAN'], '%n)'],
  NUMBERED_DECIMAL_NESTED: [['DECIMAL'], '%n.'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: [['UPPER_ALPHA', 'ALPHA', 'ROMAN'], '%n.'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: [['UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'], '%n.'],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: [['ZERO_DECIMAL', 'ALPHA', 'ROMAN'], '%n.'],
}

/**
 * The List of a preset. A checklist shows an unspecified glyph and no symbol, by which people tell it from other lists
 * (google-api-nodejs-client issue 2870).
 */
export function listOf(preset: string): Style {
  return {
    listProperties: { nestingLevels: Array.from({ length: 9 }, (_, level) => levelOf(preset, level)) },
  }
}

function levelOf(preset: string, level: number): Style {
  const points = (magnitude: number) => ({ magnitude, unit: 'PT' })
  const common = {
    bulletAlignment: 'START',
    indentFirstLine: points(18 + 36 * level),
    indentStart: points(36 + 36 * level),
    textStyle: {},
    startNumber: 1,
  }
  const found = numbered[preset]
  if (found !== undefined) {
    const [types, format] = found
    const glyphType = types[level % types.length] ?? 'DECIMAL'
    return { ...common, glyphType, glyphFormat: format.replace('n', String(level)) }
  }
  if (preset === 'BULLET_CHECKBOX')
    return { ...common, glyphType: 'GLYPH_TYPE_UNSPECIFIED', glyphFormat: `%${level}` }
  return { ...common, glyphSymbol: ['●', '○', '■'][level % 3] ?? '●', glyphFormat: `%${level}` }
}

const namedStyleTypes = [
  'NORMAL_TEXT',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
  'TITLE',
  'SUBTITLE',
]

/** The styles that a new Doc comes with, as far as anybody looks at them. */
export const namedStyles: Style = {
  styles: namedStyleTypes.map((namedStyleType) => ({
    namedStyleType,
    textStyle: namedStyleType === 'NORMAL_TEXT' ? { fontSize: { magnitude: 11, unit: 'PT' } } : {},
    paragraphStyle: { namedStyleType, direction: 'LEFT_TO_RIGHT' },
  })),
}

export const documentStyle: Style = {
  pageNumberStart: 1,
  marginTop: { magnitude: 72, unit: 'PT' },
  marginBottom: { magnitude: 72, unit: 'PT' },
  marginLeft: { magnitude: 72, unit: 'PT' },
  marginRight: { magnitude: 72, unit: 'PT' },
  pageSize: { height: { magnitude: 792, unit: 'PT' }, width: { magnitude: 612, unit: 'PT' } },
}
