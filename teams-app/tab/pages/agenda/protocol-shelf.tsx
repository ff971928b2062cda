import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { agendaTexts } from '../../text/agenda'
import { useTexts } from '../../use/use-texts'
import type { Protocols } from './meeting-agenda'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  purpose: { margin: 0, flexGrow: 1 },
  minutes: { margin: 0, color: tokens.colorNeutralForeground2 },
})

interface Props {
  protocols: Protocols
  chosen: string | null
  onChosen: (template: string) => void
}

/** Every protocol with what it is for and how short it can be. */
export function ProtocolShelf({ protocols, chosen, onChosen }: Props) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {protocols.map(({ id, title, purpose, minutes, least, own }) => (
        <li key={id} className={styles.item}>
          <h4 className={styles.title}>{title}</h4>
          <p className={styles.purpose}>{purpose}</p>
          <p className={styles.minutes}>
            {[...(own ? [texts.own] : []), texts.usual(minutes), texts.least(least)].join(' · ')}
          </p>
          <div>
            <Button
              size="small"
              aria-label={id === chosen ? `${texts.chosen}: ${title}` : texts.choose(title)}
              appearance={id === chosen ? 'primary' : 'secondary'}
              onClick={() => onChosen(id)}
            >
              {id === chosen ? texts.chosen : texts.chooseShort}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
