import { Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { frameTexts } from '../text/frame'
import { useTexts } from '../use/use-texts'
import { type PageName, pageNames } from './page-loads'
import { useNarrow } from './use-narrow'

const useStyles = makeStyles({
  list: { listStyleType: 'none', display: 'flex', flexWrap: 'wrap', columnGap: '4px', margin: 0, padding: 0 },
  link: {
    display: 'inline-block',
    padding: '8px 12px',
    color: tokens.colorNeutralForeground1,
    borderBottom: `2px solid transparent`,
  },
  narrow: { maxWidth: '100%' },
  select: { width: '100%', '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  here: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
})

/** Where one can go: links side by side, or one list on a phone. */
export function Navigation({ page }: { page: PageName }) {
  const texts = useTexts(frameTexts)
  const styles = useStyles()
  if (useNarrow())
    return (
      <nav aria-label={texts.pagesOf} className={styles.narrow}>
        <Select
          className={styles.select}
          aria-label={texts.pagesOf}
          value={page}
          onChange={(_, { value }) => {
            window.location.hash = `#/${value}`
          }}
        >
          {pageNames.map((name) => (
            <option key={name} value={name}>
              {texts.pages[name]}
            </option>
          ))}
        </Select>
      </nav>
    )
  return (
    <nav aria-label={texts.pagesOf}>
      <ul className={styles.list}>
        {pageNames.map((name) => (
          <li key={name}>
            <Link
              href={`#/${name}`}
              aria-current={name === page ? 'page' : undefined}
              className={mergeClasses(styles.link, name === page && styles.here)}
            >
              {texts.pages[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
