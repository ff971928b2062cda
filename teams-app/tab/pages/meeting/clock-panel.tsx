import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { Problem } from '../../frame/problem'
import { meetingTexts } from '../../text/meeting'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { ClockFace } from './clock-face'
import { countOf, useServerTime } from './count'
import { GiveTime } from './give-time'
import type { Clock, Meeting } from './shown'
import { StartClock } from './start-clock'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  large: { alignItems: 'center', textAlign: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  titleLarge: { fontSize: 'clamp(1.5rem, 5vw, 3.5rem)', lineHeight: 1.2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

interface Props {
  meeting: Meeting
  seen: { drawnAt: number; cameAt: number }
  large: boolean
  onLarge: (large: boolean) => void
}

/** The clock of the agenda, the same for everybody. What is said aloud is a change of the part, not each second. */
export function ClockPanel({ meeting, seen, large, onLarge }: Props) {
  const { clock: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const now = useServerTime(seen)
  const { clock, parts } = meeting
  const count = clock === null ? null : countOf(clock, now)
  const part = clock === null ? undefined : parts[clock.part]
  const running = clock !== null && count !== null && part !== undefined
  // Whoever starts or stops the clock goes on with the button that comes in the place of theirs, once.
  const [acted, setActed] = useState<{ whileRunning: boolean } | null>(null)
  const act = () => setActed({ whileRunning: running })
  useEffect(() => {
    setActed((one) => (one?.whileRunning === running ? one : null))
  }, [running])
  return (
    <section aria-label={texts.title} className={mergeClasses(styles.panel, large && styles.large)}>
      <p aria-live="polite" className={styles.unseen}>
        {running ? texts.now(part.title, clock.minutes[clock.part] ?? 0) : texts.stopped}
      </p>
      {running ? (
        <>
          <span>{texts.part(clock.part + 1, parts.length)}</span>
          <h3 className={mergeClasses(styles.title, large && styles.titleLarge)}>{part.title}</h3>
          <ClockFace {...count} large={large} />
          <ClockButtons
            meeting={meeting}
            clock={clock}
            large={large}
            onLarge={onLarge}
            acted={acted !== null}
            onAct={act}
          />
        </>
      ) : (
        <StartClock meeting={meeting} acted={acted !== null} onAct={act} />
      )}
    </section>
  )
}

interface ButtonsProps extends Omit<Props, 'seen'> {
  clock: Clock
  acted: boolean
  onAct: () => void
}

function ClockButtons({ meeting, clock, large, onLarge, acted, onAct }: ButtonsProps) {
  const texts = useTexts(meetingTexts)
  const styles = useStyles()
  const { busy, problem, run } = useDoing()
  const [giving, setGiving] = useState(false)
  const { occurrence, parts } = meeting
  const { part } = clock
  const go = (to: number) => void run({ type: 'change-part', occurrence, from: part, to })
  const stop = () => {
    onAct()
    void run({ type: 'stop-clock', occurrence })
  }
  const last = part === parts.length - 1
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          autoFocus={acted}
          disabledFocusable={busy}
          onClick={last ? stop : () => go(part + 1)}
        >
          {last ? texts.clock.end : texts.clock.next}
        </Button>
        <Button aria-expanded={giving} onClick={() => setGiving(!giving)}>
          {texts.give.open}
        </Button>
        {part > 0 && (
          <Button disabledFocusable={busy} onClick={() => go(part - 1)}>
            {texts.clock.back}
          </Button>
        )}
        {!last && (
          <Button disabledFocusable={busy} onClick={stop}>
            {texts.clock.stop}
          </Button>
        )}
        <Button onClick={() => onLarge(!large)}>{large ? texts.clock.small : texts.clock.large}</Button>
      </div>
      {giving && <GiveTime meeting={meeting} clock={clock} onDone={() => setGiving(false)} />}
      <Problem text={problem} />
    </>
  )
}
