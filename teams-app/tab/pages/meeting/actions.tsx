import { Field, Input, Select } from '@fluentui/react-components'
import { meetingTexts } from '../../text/meeting'
import { useDates } from '../../use/use-dates'
import { useKept } from '../../use/use-kept'
import { useTexts } from '../../use/use-texts'
import { AddWords } from './add-words'
import { Section } from './section'
import type { Meeting, Page } from './shown'
import { ThingList } from './thing-list'

/** Who does what until when. */
export function Actions({ page, meeting }: { page: Page; meeting: Meeting }) {
  const { actions: texts } = useTexts(meetingTexts)
  const dates = useDates()
  const things = meeting.actions.map(({ id, text, owner, due, state, since }) => ({
    id,
    text,
    about: [
      texts.line(owner, due === null ? null : dates.short(due)),
      ...(since === null ? [] : [texts.since(dates.short(since))]),
      ...(state === 'done' ? [texts.isDone] : state === 'dropped' ? [texts.isDropped] : []),
    ],
    buttons:
      state === 'open'
        ? (['done', 'dropped'] as const).map((how) => ({
            label: how === 'done' ? texts.done : texts.drop,
            name: how === 'done' ? texts.doneOf(text) : texts.dropOf(text),
            commands: [{ type: 'close-action' as const, id, how }],
          }))
        : [],
  }))
  return (
    <Section title={texts.title}>
      <ThingList things={things} none={texts.none} />
      <NewAction page={page} meeting={meeting} />
    </Section>
  )
}

function NewAction({
  page: { people, viewer, today },
  meeting: { occurrence },
}: {
  page: Page
  meeting: Meeting
}) {
  const { actions: texts } = useTexts(meetingTexts)
  const name = `action ${occurrence}`
  const [owner, setOwner, forgetOwner] = useKept(`${name} owner`, viewer)
  const [due, setDue, forgetDue] = useKept(`${name} due`)
  return (
    <AddWords
      name={name}
      label={texts.label}
      opener={texts.open}
      submit={texts.add}
      commands={(text, id) => [
        { type: 'add-action', id, occurrence, owner, text, ...(due === '' ? {} : { due }) },
      ]}
      onDone={() => {
        forgetOwner()
        forgetDue()
      }}
    >
      <Field label={texts.owner}>
        <Select value={owner} onChange={(_, { value }) => setOwner(value)}>
          {people.map(({ id, name: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.due}>
        <Input type="date" min={today} value={due} onChange={(_, { value }) => setDue(value)} />
      </Field>
    </AddWords>
  )
}
