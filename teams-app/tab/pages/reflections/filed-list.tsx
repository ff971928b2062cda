import { Link } from '@fluentui/react-components'
import { reflectionsTexts } from '../../text/reflections'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { Part } from './part'
import type { ShownReflections } from './shown'
import { usePageStyles } from './use-page-styles'

/** The records in the team's folder, the latest first. */
export function FiledList({ filed }: { filed: ShownReflections['filed'] }) {
  const { filed: texts } = useTexts(reflectionsTexts)
  const dates = useDates()
  const styles = usePageStyles()
  return (
    <Part title={texts.title}>
      {filed.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.list}>
        {filed.map(({ occurrence, date, document }) => (
          <li key={occurrence} className={styles.item}>
            {document === null ? (
              texts.onItsWay(dates.day(date))
            ) : document.url === null ? (
              texts.nameOnly(dates.day(date), document.name)
            ) : (
              <Link href={document.url} target="_blank" rel="noreferrer" inline>
                {texts.link(dates.day(date))}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
