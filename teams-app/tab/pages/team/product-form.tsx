import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { productsTexts } from '../../text/products'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import type { Pressing } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import type { ProductLine } from './team-view'

/** What cannot be said with one tap. */
export type ProductWish = 'exists' | 'help' | 'defer' | 'rename'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'start' },
  wide: { flexGrow: 1, flexBasis: '16rem' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexBasis: '100%' },
})

interface Props {
  wish: ProductWish
  product: ProductLine
  today: string
  onEnd: () => void
}

/** A link, a date or a sentence about a product. */
export function ProductForm({ wish, product, today, onEnd }: Props) {
  const texts = useTexts(productsTexts).form
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const { id } = product
  const [first, setFirst, forgetFirst] = useKept(
    `product ${id} ${wish}`,
    wish === 'rename' ? (product.name ?? '') : '',
  )
  const [sentence, setSentence, forgetSentence] = useKept(`product ${id} ${wish} why`)
  const [isAsked, setAsked] = useState(false)
  const lacksFirst = wish === 'defer' ? first < today : wish !== 'help' && first.trim() === ''
  const lacksSentence = (wish === 'defer' || wish === 'help') && sentence.trim() === ''
  const save = async () => {
    setAsked(true)
    if (lacksFirst || lacksSentence || !(await run(commandOf(wish, id, first, sentence)))) return
    forgetFirst()
    forgetSentence()
    onEnd()
  }
  const field = {
    exists: { label: texts.linkNow, error: texts.linkError, type: 'url' },
    rename: { label: texts.name, error: texts.nameError, type: 'text' },
    defer: { label: texts.until, error: texts.untilError, type: 'date' },
  } as const
  const asked = wish === 'help' ? null : field[wish]
  const why = {
    help: { label: texts.help, error: texts.helpError },
    rename: { label: texts.whyMay, error: '' },
    defer: { label: texts.why, error: texts.whyError },
  } as const
  const told = wish === 'exists' ? null : why[wish]
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {asked !== null && (
        <Field
          label={asked.label}
          className={wish === 'defer' ? undefined : styles.wide}
          {...(wish === 'exists' ? { hint: texts.linkHint } : {})}
          validationMessage={isAsked && lacksFirst ? asked.error : null}
        >
          <Input
            type={asked.type}
            value={first}
            {...(wish === 'defer' ? { min: today } : {})}
            onChange={(_, { value }) => setFirst(value)}
          />
        </Field>
      )}
      {told !== null && (
        <Field
          label={told.label}
          className={styles.wide}
          validationMessage={isAsked && lacksSentence ? told.error : null}
        >
          <Input value={sentence} maxLength={2_000} onChange={(_, { value }) => setSentence(value)} />
        </Field>
      )}
      <Problem text={problem} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.save}
        </Button>
        <Button onClick={onEnd}>{texts.cancel}</Button>
      </div>
    </form>
  )
}

function commandOf(wish: ProductWish, id: string, first: string, sentence: string): Pressing {
  switch (wish) {
    case 'exists':
      return { type: 'product-exists', id, link: first }
    case 'help':
      return { type: 'ask-help-for-product', id, sentence }
    case 'defer':
      return { type: 'defer-product', id, until: first, sentence }
    case 'rename':
      return { type: 'rename-product', id, name: first, ...(sentence.trim() === '' ? {} : { sentence }) }
  }
}
