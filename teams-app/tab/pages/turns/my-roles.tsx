import { Button, makeStyles } from '@fluentui/react-components'
import type { Views } from '../../../src/tab/views'
import { myPartTexts } from '../../text/my-part'
import { usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { usePeriod } from './use-period'

/** The reader's part as the server shows it. */
export type MyPartView = Views['my-part']['view']
export type MyRole = MyPartView['roles'][number]

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '36px',
    marginBlockEnd: '4px',
  },
  role: { minWidth: '6rem' },
  how: { margin: 0 },
})

/** Each role and how far the reader is in it; out of it, with the way back. */
export function MyRoles({ view, onChange }: { view: MyPartView; onChange: (role: string) => void }) {
  const texts = useTexts(myPartTexts)
  const period = usePeriod()
  const styles = useStyles()
  const press = usePress()
  if (view.excluded) return <p>{texts.outside}</p>
  return (
    <>
      <h4>{texts.roles}</h4>
      <dl className={styles.list}>
        {view.roles.map(({ id, title, rung, out }) => (
          <div key={id} className={styles.row}>
            <dt className={styles.role}>{title}</dt>
            <dd className={styles.how}>{out === null ? texts.rungs[rung] : texts.out(period(out))}</dd>
            <dd className={styles.how}>
              {out === null ? (
                <Button size="small" aria-label={texts.changeOf(title)} onClick={() => onChange(id)}>
                  {texts.change}
                </Button>
              ) : (
                <Button
                  size="small"
                  aria-label={texts.optInOf(title)}
                  onClick={() => void press([{ type: 'opt-in', role: id }])}
                >
                  {texts.optIn}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
