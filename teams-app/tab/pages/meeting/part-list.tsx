import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { meetingTexts } from '../../text/meeting'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { Disclosure } from './disclosure'
import { NoteList, PartNotes } from './notes'
import { Section } from './section'
import type { Meeting, Part } from './shown'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: '1', overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    flexShrink: 0,
  },
  badge: { flexShrink: 0 },
  prompts: { margin: '4px 0', paddingInlineStart: '16px' },
  plain: { margin: '4px 0' },
})

/** The agenda: each part with its prompts and notes; the one that is on stands open. */
export function PartList({ meeting }: { meeting: Meeting }) {
  const { parts: texts, notes } = useTexts(meetingTexts)
  const styles = useStyles()
  const { parts, clock, otherNotes, template } = meeting
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({})
  const current = clock?.part ?? null
  return (
    <Section title={texts.title}>
      {template !== null && <p className={styles.plain}>{template.title}</p>}
      <ol className={styles.list}>
        {parts.map((part, place) => (
          <li key={part.code} className={styles.part}>
            <OnePart
              part={part}
              meeting={meeting}
              minutes={clock?.minutes[place] ?? part.minutes}
              standing={
                current === null ? 'planned' : place === current ? 'on' : place < current ? 'over' : 'ahead'
              }
              open={opened[part.code] ?? place === current}
              onToggle={(open) => setOpened({ ...opened, [part.code]: open })}
            />
          </li>
        ))}
      </ol>
      {otherNotes.notes.length > 0 && (
        <>
          <h4>{notes.others}</h4>
          <NoteList {...otherNotes} meeting={meeting} />
        </>
      )}
    </Section>
  )
}

interface PartProps {
  part: Part
  meeting: Meeting
  minutes: number
  standing: 'planned' | 'on' | 'over' | 'ahead'
  open: boolean
  onToggle: (open: boolean) => void
}

function OnePart({ part, meeting, minutes, standing, open, onToggle }: PartProps) {
  const { parts: texts } = useTexts(meetingTexts)
  const styles = useStyles()
  const dates = useDates()
  const { title, purpose, prompts, owner, from } = part
  const heading = (
    <>
      <span className={styles.title}>{title}</span>
      {standing === 'on' && (
        <Badge appearance="tint" className={styles.badge}>
          {texts.now}
        </Badge>
      )}
      {standing === 'over' && <span className={styles.quiet}>{texts.over}</span>}
      <span className={styles.quiet}>{texts.minutes(minutes)}</span>
    </>
  )
  return (
    <Disclosure level="h4" title={heading} open={open} onToggle={onToggle}>
      <p className={styles.plain}>{purpose}</p>
      <p className={styles.plain}>
        {standing === 'planned' && <span className={styles.quiet}>{dates.time(from)} </span>}
        {owner.names.length > 0 && (
          <span className={styles.quiet}>{texts.led(owner.title, dates.list(owner.names))}</span>
        )}
      </p>
      <ul className={styles.prompts}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <PartNotes part={part} meeting={meeting} onWrite={() => onToggle(true)} />
    </Disclosure>
  )
}
