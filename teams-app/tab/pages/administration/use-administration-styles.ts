import { makeStyles, tokens } from '@fluentui/react-components'

/** A list of things that were given up. */
export const useAdministrationStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '44rem', overflowWrap: 'anywhere' },
  item: { padding: '8px 0 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: '8px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: '0 0 4px', maxWidth: '44rem' },
  said: { margin: '0 0 4px', outlineStyle: 'none' },
  quiet: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlockStart: '4px' },
})
