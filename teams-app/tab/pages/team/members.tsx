import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { membersTexts } from '../../text/members'
import { useTexts } from '../../use/use-texts'
import { MemberForm } from './member-form'
import { NewOrder } from './new-order'
import type { TeamMember, TeamPageView } from './team-view'
import { useMemberFacts } from './use-member-facts'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  member: {
    paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  words: { flexGrow: 1, flexBasis: '12rem', overflowWrap: 'anywhere' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
})

interface Props {
  view: TeamPageView
  onOrder: (order: readonly string[] | null) => void
}

/** Who is in the team, in the order of the list; a lead changes both, everybody their own steps of the ladder. */
export function Members({ view, onOrder }: Props) {
  const texts = useTexts(membersTexts)
  const styles = useStyles()
  const facts = useMemberFacts(view.roles)
  const [open, setOpen] = useState<string | null>(null)
  const [wished, setWished] = useState<readonly string[] | null>(null)
  const ids = wished ?? view.members.map(({ id }) => id)
  const shown = [
    ...ids.flatMap((id) => view.members.find((member) => member.id === id) ?? []),
    ...view.members.filter(({ id }) => !ids.includes(id)),
  ]
  const wish = (order: readonly string[] | null) => {
    setWished(order)
    onOrder(order)
  }
  const move = (at: number, to: number) => {
    const next = shown.map(({ id }) => id)
    next.splice(to, 0, ...next.splice(at, 1))
    wish(next)
  }
  const mayChange = ({ isMe }: TeamMember) => view.mayLead || isMe
  return (
    <section className={styles.section} aria-labelledby="members">
      <h3 id="members" className={styles.heading}>
        {texts.title}
      </h3>
      <p className={styles.note}>{texts.note}</p>
      <ol className={styles.list}>
        {shown.map((member, index) => (
          <li key={member.id} className={styles.member}>
            <div className={styles.row}>
              <div className={styles.words}>
                <Text>{member.isMe ? `${member.name} (${texts.you})` : member.name}</Text>
                <Text size={200} className={styles.facts}>
                  {facts(member).join(' · ')}
                </Text>
              </div>
              <div className={styles.buttons}>
                {view.mayLead && index > 0 && (
                  <Button
                    size="small"
                    icon={<span aria-hidden>↑</span>}
                    aria-label={texts.up(member.name)}
                    onClick={() => move(index, index - 1)}
                  />
                )}
                {view.mayLead && index < shown.length - 1 && (
                  <Button
                    size="small"
                    icon={<span aria-hidden>↓</span>}
                    aria-label={texts.down(member.name)}
                    onClick={() => move(index, index + 1)}
                  />
                )}
                {mayChange(member) && (
                  <Button
                    size="small"
                    aria-expanded={open === member.id}
                    aria-label={texts.change(member.name)}
                    onClick={() => setOpen(open === member.id ? null : member.id)}
                  >
                    {texts.changeShort}
                  </Button>
                )}
              </div>
            </div>
            {open === member.id && <MemberForm member={member} view={view} onEnd={() => setOpen(null)} />}
          </li>
        ))}
      </ol>
      {wished !== null && <NewOrder preview={view.order} wished={wished} onEnd={() => wish(null)} />}
    </section>
  )
}
