import { useContext } from 'react'
import { meetingTexts } from '../../text/meeting'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { RoundForm } from '../reflections/round-form'
import { TakeBack } from '../reflections/take-back'
import { AddWords } from './add-words'
import { Colleagues } from './colleagues'
import { Section } from './section'
import type { Meeting, Page } from './shown'
import { ThingList } from './thing-list'

/** Into the round while it is open, else one's own words with one's name; who will see them is said first. */
export function Reflection({ page: { viewer }, meeting }: { page: Page; meeting: Meeting }) {
  const { reflection: texts, notes } = useTexts(meetingTexts)
  const colleagues = useContext(Colleagues)
  const { occurrence, filed, reflection } = meeting
  const { round, visibility, own } = reflection
  const [ids, keepIds, forgetIds] = useKept(`answers ${round?.id ?? occurrence}`)
  const things = own.map(({ id, text, question }) => ({
    id,
    text,
    about: question === null ? [] : [question],
    buttons: filed
      ? []
      : [
          {
            label: notes.takeBack,
            name: notes.takeBackOf(text),
            commands: [{ type: 'withdraw-reflection' as const, id }],
          },
        ],
  }))
  return (
    <Section title={texts.title}>
      {!filed && <p>{visibility}</p>}
      {things.length > 0 && (
        <>
          <h4>{texts.own}</h4>
          <ThingList things={things} />
        </>
      )}
      {round === null && !filed && (
        <AddWords
          name={`reflection ${occurrence}`}
          label={texts.label}
          opener={texts.log}
          submit={texts.send}
          commands={(text, id) => [{ type: 'log-reflection', id, occurrence, author: viewer, text }]}
        />
      )}
      {round !== null && (round.mode === 'named' || !round.answered) && (
        <RoundForm
          round={round}
          colleagues={colleagues}
          onSent={(sent) => keepIds(round.mode === 'anonymous' ? sent.join(' ') : '')}
        />
      )}
      {round?.answered && round.mode === 'anonymous' && (
        <TakeBack round={round.id} ids={ids.split(' ').filter((id) => id !== '')} onDone={forgetIds} />
      )}
    </Section>
  )
}
