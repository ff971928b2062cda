import { meetingTexts } from '../../text/meeting'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { AddWords } from './add-words'
import { Section } from './section'
import type { Meeting } from './shown'
import { ThingList } from './thing-list'

/** What is to be talked about: added, finished, or parked for another meeting. */
export function Topics({ meeting: { occurrence, topics } }: { meeting: Meeting }) {
  const { topics: texts } = useTexts(meetingTexts)
  const dates = useDates()
  const things = topics.map(({ id, text, by, state, since }) => ({
    id,
    text,
    about: [
      ...(by === null ? [] : [by]),
      ...(since === null ? [] : [texts.since(dates.short(since))]),
      ...(state === 'finished' ? [texts.finished] : state === 'parked' ? [texts.parked] : []),
    ],
    buttons: [
      ...(state === 'finished'
        ? []
        : [
            {
              label: texts.finish,
              name: texts.finishOf(text),
              commands: [{ type: 'finish-item' as const, id }],
            },
          ]),
      ...(state === 'open'
        ? [{ label: texts.park, name: texts.parkOf(text), commands: [{ type: 'park-item' as const, id }] }]
        : []),
    ],
  }))
  return (
    <Section title={texts.title}>
      <ThingList things={things} none={texts.none} />
      <AddWords
        name={`topic ${occurrence}`}
        label={texts.label}
        opener={texts.open}
        submit={texts.add}
        commands={(text, id) => [{ type: 'add-item', id, occurrence, text }]}
      />
    </Section>
  )
}
