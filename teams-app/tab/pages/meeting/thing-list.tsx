import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { useDoing } from '../../use/use-doing'
import type { Pressing } from '../../use/use-press'
import { useFocusKept } from './use-focus-kept'

const useStyles = makeStyles({
  box: { outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  thing: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBlockStart: '4px' },
})

/** A line of a list with what can be done with it; `name` tells a screen reader which line is meant. */
export interface Thing {
  id: string
  text: string
  /** Who, until when, how old, in what state. */
  about: readonly string[]
  buttons: readonly { label: string; name: string; commands: readonly Pressing[] }[]
}

/** Topics, actions, decisions and the like, one under the other; `none` is said of an empty list. */
export function ThingList({ things, none }: { things: readonly Thing[]; none?: string }) {
  const styles = useStyles()
  const { busy, problem, run } = useDoing()
  const { box, press } = useFocusKept()
  const send = (commands: readonly Pressing[]) => {
    press()
    void run(...commands)
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      {things.length === 0 && none !== undefined && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.list}>
        {things.map(({ id, text, about, buttons }) => (
          <li key={id} className={styles.thing}>
            <div className={styles.text}>{text}</div>
            {about.length > 0 && <div className={styles.quiet}>{about.join(' · ')}</div>}
            {buttons.length > 0 && (
              <div className={styles.buttons}>
                {buttons.map(({ label, name, commands }) => (
                  <Button
                    key={label}
                    size="small"
                    aria-label={name}
                    disabledFocusable={busy}
                    onClick={() => send(commands)}
                  >
                    {label}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </div>
  )
}
