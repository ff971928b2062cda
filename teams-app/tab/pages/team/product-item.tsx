import { Badge, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { productsTexts } from '../../text/products'
import { useDates } from '../../use/use-dates'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { ProductForm, type ProductWish } from './product-form'
import type { ProductLine } from './team-view'

const useStyles = makeStyles({
  product: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const colours = {
  exists: 'success',
  'needs-help': 'warning',
  late: 'danger',
  deferred: 'informative',
  due: 'informative',
  undated: 'informative',
} as const

interface Props {
  product: ProductLine
  today: string
}

/** One product: how it stands, and one tap for each way in which it may stand otherwise. */
export function ProductItem({ product, today }: Props) {
  const texts = useTexts(productsTexts)
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const [wish, setWish] = useState<ProductWish | null>(null)
  const { id, state, link, help, why, due } = product
  const name = product.name ?? texts.erased
  const button = (title: string, onClick: () => void) => (
    <Button size="small" aria-label={`${title}: ${name}`} disabledFocusable={busy} onClick={onClick}>
      {title}
    </Button>
  )
  const says = useWhen(product)
  return (
    <li className={styles.product}>
      <div className={styles.head}>
        {link === null ? (
          <Text weight="semibold">{name}</Text>
        ) : (
          <Link href={link} target="_blank" rel="noopener noreferrer">
            {name}
          </Link>
        )}
        <Badge appearance="tint" color={colours[state]}>
          {texts.states[state]}
        </Badge>
        <Text size={200}>{says}</Text>
      </div>
      {help?.sentence != null && <p className={styles.sentence}>{texts.help(help.sentence)}</p>}
      {why !== null && <p className={styles.sentence}>{texts.why(why)}</p>}
      <div className={styles.buttons}>
        {state === 'exists'
          ? button(texts.reopen, () => void run({ type: 'reopen-product', id }))
          : button(texts.exists, () =>
              link === null ? setWish('exists') : void run({ type: 'product-exists', id }),
            )}
        {state !== 'exists' && (
          <>
            {help === null
              ? button(texts.askHelp, () => void run({ type: 'ask-help-for-product', id }))
              : button(texts.endHelp, () => void run({ type: 'end-help-for-product', id }))}
            {help !== null && button(texts.sayHelp, () => setWish('help'))}
            {due === null
              ? button(texts.giveDate, () => setWish('defer'))
              : button(texts.defer, () => setWish('defer'))}
          </>
        )}
        {button(texts.rename, () => setWish('rename'))}
        {button(texts.drop, () => void run({ type: 'drop-product', id }))}
      </div>
      <Problem text={problem} />
      {wish !== null && (
        <ProductForm key={wish} wish={wish} product={product} today={today} onEnd={() => setWish(null)} />
      )}
    </li>
  )
}

/** When it is due or since when it is there, in words. */
function useWhen({ state, due, isLate, existsSince, help }: ProductLine): string {
  const texts = useTexts(productsTexts)
  const dates = useDates()
  const parts = [
    ...(existsSince === null ? [] : [texts.since(dates.short(existsSince))]),
    ...(due === null || state === 'exists'
      ? []
      : [isLate ? texts.late(dates.short(due)) : texts.due(dates.short(due))]),
    ...(help === null ? [] : [texts.helpSince(dates.short(help.since))]),
  ]
  return parts.join(' · ')
}
