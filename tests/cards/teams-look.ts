/** Colours of a Teams theme, as its design system names them. */
interface Colours {
  text: string
  quiet: string
  card: string
  emphasis: string
  line: string
  brand: string
  onBrand: string
  danger: string
}

export const themes = {
  light: {
    text: '#242424',
    quiet: '#616161',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#d1d1d1',
    brand: '#5b5fc7',
    onBrand: '#ffffff',
    danger: '#c4314b',
  },
  dark: {
    text: '#ffffff',
    quiet: '#adadad',
    card: '#292929',
    emphasis: '#333333',
    line: '#666666',
    brand: '#7f85f5',
    onBrand: '#0f0f0f',
    danger: '#f97386',
  },
} as const satisfies Record<string, Colours>

export type Theme = keyof typeof themes

const font = '"Segoe UI", "Selawik", "Open Sans", "DejaVu Sans", "Noto Sans", sans-serif'

/** What Teams configures the renderer of Adaptive Cards with, as far as our cards show it. */
export function hostConfig(theme: Theme) {
  const { text, quiet, card, emphasis, line } = themes[theme]
  const foregroundColors = { default: { default: text, subtle: quiet } }
  return {
    fontFamily: font,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' }, optionalInputs: {} },
      errorMessage: { spacing: 'small' },
    },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  }
}

/** How Teams dresses what the renderer makes. */
export function styleSheet(theme: Theme): string {
  const { text, card, line, brand, onBrand, danger } = themes[theme]
  return `
    * { box-sizing: border-box; }
    body { margin: 0; padding: 8px; background: ${theme === 'light' ? '#ebebeb' : '#141414'}; font-family: ${font}; }
    main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 8px; }
    .card { border-radius: 8px; border: 1px solid ${line}; background: ${card}; overflow: hidden; }
    .ac-adaptiveCard { outline: none; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; column-gap: 8px; }
    .ac-actionSet > div:not([class]) { display: none; }
    .ac-pushButton { font: 600 14px ${font}; min-height: 32px; padding: 5px 12px; border-radius: 4px;
      border: 1px solid ${line}; background: ${card}; color: ${text}; flex: 0 1 auto !important; }
    .ac-pushButton.style-positive { background: ${brand}; border-color: ${brand}; color: ${onBrand}; }
    .ac-pushButton.style-destructive { color: ${danger}; border-color: ${danger}; }
    .ac-input { font: 400 14px ${font}; color: ${text}; background: ${card}; border: 1px solid ${line};
      border-radius: 4px; padding: 5px 8px; min-height: 32px; width: 100%; }
    textarea.ac-input { min-height: 64px; resize: none; }
    .ac-input.ac-choiceSetInput-expanded, .ac-input.ac-choiceSetInput-multiSelect { border: none; padding: 0; }
    .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { min-height: 32px; }
    input[type=checkbox], input[type=radio] { width: 16px; height: 16px; accent-color: ${brand}; }
    :root { color-scheme: ${theme}; }
  `
}
