import { Button } from '@fluentui/react-components'
import { usePress } from '../../use/use-press'
import type { Plan } from './plan'
import { usePlanWords } from './use-plan-words'

/** Of whom the reader waits to hear. A swap can be taken back until then. */
export function Waiting({ plan }: { plan: Plan }) {
  const { texts, date } = usePlanWords(plan)
  const press = usePress()
  if (plan.waiting.length === 0) return null
  return (
    <section>
      <h3>{texts.waiting.title}</h3>
      <ul>
        {plan.waiting.map((one) => {
          const mine = date(one.mine.date, one.mine.role)
          if (one.kind === 'exchange') return <li key={one.id}>{texts.waiting.exchange(one.of, mine)}</li>
          return (
            <li key={one.id}>
              {texts.waiting.swap(one.of, mine, date(one.theirs.date, one.theirs.role))}{' '}
              <Button size="small" onClick={() => void press([{ type: 'undo-swap', id: one.id }])}>
                {texts.waiting.undo}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
