import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type Plan, promised } from './plan'
import { TurnNote } from './turn-note'
import { usePlanWords } from './use-plan-words'
import type { Wish } from './wish-dialog'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  date: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  when: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

/** The reader's promised dates, each with what one may want to do with it. */
export function OwnDates({ plan, onWish }: { plan: Plan; onWish: (wish: Wish) => void }) {
  const styles = useStyles()
  const { texts, place: placeText } = usePlanWords(plan)
  const places = promised(plan, 'mine')
  return (
    <section>
      <h3>{texts.own.title}</h3>
      {places.length === 0 && <p>{texts.own.none}</p>}
      <ul className={styles.list}>
        {places.map((place) => {
          const title = placeText(place)
          return (
            <li key={`${place.meeting.id} ${place.turn.role}`} className={styles.date}>
              <span className={styles.when}>
                {title} <TurnNote turn={place.turn} />
              </span>
              <span className={styles.buttons}>
                <Button
                  className={styles.button}
                  aria-label={`${texts.own.cannot}: ${title}`}
                  onClick={() => onWish({ kind: 'away', place })}
                >
                  {texts.own.cannot}
                </Button>
                <Button
                  className={styles.button}
                  aria-label={`${texts.own.swap}: ${title}`}
                  onClick={() => onWish({ kind: 'swap', place })}
                >
                  {texts.own.swap}
                </Button>
                <Button
                  className={styles.button}
                  appearance="subtle"
                  aria-label={`${texts.own.why} ${title}`}
                  onClick={() => onWish({ kind: 'why', place })}
                >
                  {texts.own.why}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      {places.length === 0 && (
        <Button onClick={() => onWish({ kind: 'away', place: null })}>{texts.own.cannot}</Button>
      )}
    </section>
  )
}
