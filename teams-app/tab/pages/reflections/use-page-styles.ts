import { makeStyles, tokens } from '@fluentui/react-components'

/** How lists, forms and rows of buttons look on this page. */
export const usePageStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  apart: { marginBlockStart: '8px' },
  words: { margin: 0, whiteSpace: 'pre-line' },
  quiet: { margin: '4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
