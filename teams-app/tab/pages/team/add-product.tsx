import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { productsTexts } from '../../text/products'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'start' },
  wide: { flexGrow: 1, flexBasis: '16rem' },
  heading: { margin: 0, flexBasis: '100%', fontSize: tokens.fontSizeBase300 },
  last: { flexBasis: '100%' },
})

/** One more product; what is typed stays until it is added. */
export function AddProduct({ today }: { today: string }) {
  const { form: texts } = useTexts(productsTexts)
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const [name, setName, forgetName] = useKept('product name')
  const [due, setDue, forgetDue] = useKept('product due')
  const [link, setLink, forgetLink] = useKept('product link')
  const [isAsked, setAsked] = useState(false)
  const isEmpty = name.trim() === ''
  const add = async () => {
    setAsked(true)
    if (isEmpty) return
    const more = {
      ...(due === '' ? {} : { due }),
      ...(link.trim() === '' ? {} : { link }),
    }
    if (!(await run({ type: 'add-product', id: newId(), name, ...more }))) return
    forgetName()
    forgetDue()
    forgetLink()
    setAsked(false)
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h4 className={styles.heading}>{texts.addTitle}</h4>
      <Field
        label={texts.name}
        className={styles.wide}
        validationMessage={isAsked && isEmpty ? texts.nameError : null}
      >
        <Input value={name} maxLength={2_000} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={texts.due}>
        <Input type="date" value={due} min={today} onChange={(_, { value }) => setDue(value)} />
      </Field>
      <Field label={texts.link} className={styles.wide}>
        <Input type="url" value={link} onChange={(_, { value }) => setLink(value)} />
      </Field>
      <div className={styles.last}>
        <Problem text={problem} />
        <Button type="submit" disabledFocusable={busy}>
          {texts.add}
        </Button>
      </div>
    </form>
  )
}
