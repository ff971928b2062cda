import { makeStyles, tokens } from '@fluentui/react-components'

/** How teams and what they share look to a leader. */
export const useOverviewStyles = makeStyles({
  team: {
    maxWidth: '44rem',
    margin: '0 0 24px',
    padding: '8px 0 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: '16px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: '0 0 4px' },
  quiet: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '8px 0' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlockStart: '8px' },
})
