import { Button, makeStyles } from '@fluentui/react-components'
import type { LocalPerson } from '../host/local-host'
import { frameTexts } from '../text/frame'
import { useTexts } from '../use/use-texts'
import { PlainMessage } from './plain-message'

const useStyles = makeStyles({ people: { display: 'flex', flexWrap: 'wrap', gap: '8px' } })

/** In the demonstration one chooses who one is. */
export function ChoosePerson({
  people,
  onChosen,
}: {
  people: readonly LocalPerson[]
  onChosen: (person: LocalPerson) => void
}) {
  const { who } = useTexts(frameTexts)
  const styles = useStyles()
  return (
    <PlainMessage title={who.title} text={who.text}>
      <div className={styles.people}>
        {people.map((person) => (
          <Button key={person.person} onClick={() => onChosen(person)}>
            {person.name}
          </Button>
        ))}
      </div>
    </PlainMessage>
  )
}
