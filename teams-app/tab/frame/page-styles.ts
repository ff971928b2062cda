import { makeStyles, tokens } from '@fluentui/react-components'

/** A page as a column of sections; a field is never wider than the phone, whatever its choices are called. */
export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    overflowWrap: 'anywhere',
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select, & input:not([type=checkbox])': { minWidth: 0, width: '100%' },
  },
})
