import { makeStyles, Title2 } from '@fluentui/react-components'

const useStyles = makeStyles({ page: { maxWidth: '40rem', margin: '0 auto', padding: '24px 16px' } })

/** A page that only says something, and what to do next. */
export function PlainMessage({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: React.ReactNode
}) {
  const styles = useStyles()
  return (
    <main className={styles.page}>
      <Title2 as="h1">{title}</Title2>
      <p>{text}</p>
      {children}
    </main>
  )
}
