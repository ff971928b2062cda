import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { meetingTexts } from '../../text/meeting'
import { useTexts } from '../../use/use-texts'
import { type Count, minutesAndSeconds, wholeMinutes } from './count'

const useStyles = makeStyles({
  time: {
    fontSize: 'clamp(3rem, 12vw, 4.5rem)',
    lineHeight: 1.1,
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: 'tabular-nums',
  },
  large: { fontSize: 'clamp(5rem, 26vw, 20rem)' },
  over: { color: tokens.colorPaletteRedForeground1 },
  word: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  drift: { margin: 0, fontSize: tokens.fontSizeBase400 },
})

/** The time left, big; a screen reader finds it and is not told each second. */
export function ClockFace({ left, drift, large }: Count & { large: boolean }) {
  const { clock: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const over = left < 0
  const late = wholeMinutes(drift)
  return (
    <>
      <div
        role="timer"
        aria-label={texts.left}
        aria-live="off"
        className={mergeClasses(styles.time, large && styles.large, over && styles.over)}
      >
        {minutesAndSeconds(left)}
        {over && <span className={styles.word}> {texts.over}</span>}
      </div>
      <p className={styles.drift}>
        {late === 0 ? texts.onTime : late > 0 ? texts.later(late) : texts.earlier(-late)}
      </p>
    </>
  )
}
