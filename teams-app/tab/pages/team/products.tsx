import { makeStyles, tokens } from '@fluentui/react-components'
import { productsTexts } from '../../text/products'
import { useTexts } from '../../use/use-texts'
import { AddProduct } from './add-product'
import { ProductItem } from './product-item'
import type { ProductLine } from './team-view'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
})

interface Props {
  products: readonly ProductLine[]
  today: string
}

/** What the team agreed to make, in the order of the dates. */
export function Products({ products, today }: Props) {
  const texts = useTexts(productsTexts)
  const styles = useStyles()
  return (
    <section className={styles.section} aria-labelledby="products">
      <h3 id="products" className={styles.heading}>
        {texts.title}
      </h3>
      <p className={styles.text}>{texts.intro}</p>
      {products.length === 0 && <p className={styles.text}>{texts.none}</p>}
      <ul className={styles.list}>
        {products.map((product) => (
          <ProductItem key={product.id} product={product} today={today} />
        ))}
      </ul>
      <AddProduct today={today} />
    </section>
  )
}
