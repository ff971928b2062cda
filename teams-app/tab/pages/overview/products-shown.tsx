import { Badge, Link } from '@fluentui/react-components'
import { overviewTexts } from '../../text/overview'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { OverviewTeam } from './overview-answer'
import { useOverviewStyles } from './use-overview-styles'

type Product = OverviewTeam['products'][number]

/** Which agreed products exist, are due or need help, each with its link (FEATURES 3). */
export function ProductsShown({ products }: { products: readonly Product[] }) {
  const { products: texts } = useTexts(overviewTexts)
  const styles = useOverviewStyles()
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      {products.length === 0 && <p className={styles.words}>{texts.none}</p>}
      <ul className={styles.list}>
        {products.map((product) => (
          <li key={product.id} className={styles.item}>
            <ProductShown product={product} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ProductShown({ product }: { product: Product }) {
  const { products: texts } = useTexts(overviewTexts)
  const dates = useDates()
  const styles = useOverviewStyles()
  const { name, state, due, link, existsSince, why, help } = product
  const title = name ?? texts.unnamed
  const day = state === 'exists' ? existsSince : due
  const shown = day === null ? texts.states[state] : texts.on(texts.states[state], dates.day(day))
  return (
    <>
      <p className={styles.words}>
        {title} <Badge appearance="outline">{shown}</Badge>{' '}
        {link !== null && (
          <Link href={link} target="_blank" rel="noreferrer" inline aria-label={texts.link(title)}>
            {texts.openIt}
          </Link>
        )}
      </p>
      {help?.sentence != null && (
        <p className={styles.quiet}>
          {texts.help}: {help.sentence}
        </p>
      )}
      {why !== null && (
        <p className={styles.quiet}>
          {texts.why}: {why}
        </p>
      )}
    </>
  )
}
