import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { agendaTexts } from '../../text/agenda'
import { useTexts } from '../../use/use-texts'
import type { MeetingAgenda } from './meeting-agenda'

const useStyles = makeStyles({
  note: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  lines: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
})

interface Props {
  meeting: MeetingAgenda
  onUse: (template: string) => void
}

/** With what the next facilitator begins; nothing when the last meeting left nothing. */
export function HandoverNote({ meeting: { handover, saved }, onUse }: Props) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  if (handover === null) return null
  const { openActions, parked, unfinished, protocol } = handover
  const suggested = saved.chosen || protocol?.id === saved.template ? null : protocol
  if (openActions + parked + unfinished === 0 && suggested === null) return null
  return (
    <section className={styles.note} aria-labelledby="handover">
      <h3 id="handover" className={styles.title}>
        {texts.lastTime}
      </h3>
      <ul className={styles.lines}>
        {openActions > 0 && <li>{texts.openActions(openActions)}</li>}
        {parked > 0 && <li>{texts.parked(parked)}</li>}
        {unfinished > 0 && <li>{texts.unfinished(unfinished)}</li>}
        {suggested !== null && (
          <li>
            {texts.suggested(suggested.title)}{' '}
            <Button size="small" onClick={() => onUse(suggested.id)}>
              {texts.useIt}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}
