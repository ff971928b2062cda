import { meetingTexts } from '../../text/meeting'
import { useTexts } from '../../use/use-texts'
import { AddWords } from './add-words'
import { Section } from './section'
import type { Meeting } from './shown'
import { ThingList } from './thing-list'

/** What the team decided at this meeting. */
export function Decisions({ meeting: { occurrence, decisions } }: { meeting: Meeting }) {
  const { decisions: texts } = useTexts(meetingTexts)
  const things = decisions.map(({ id, text, by }) => ({
    id,
    text,
    about: by === null ? [] : [by],
    buttons: [],
  }))
  return (
    <Section title={texts.title}>
      <ThingList things={things} none={texts.none} />
      <AddWords
        name={`decision ${occurrence}`}
        label={texts.label}
        opener={texts.open}
        submit={texts.add}
        commands={(text, id) => [{ type: 'record-decision', id, occurrence, text }]}
      />
    </Section>
  )
}
