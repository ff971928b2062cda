import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../../frame/problem'
import { membersTexts } from '../../text/members'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { type MemberTyped, memberCommands, shareKey, typedFrom } from './member-typed'
import type { TeamMember, TeamPageView } from './team-view'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    maxWidth: '32rem',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Fractions of a full week that schools use. */
const usualShares = ['1/1', '3/4', '2/3', '1/2', '1/3', '1/4']
const caps = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']

interface Props {
  member: TeamMember
  view: TeamPageView
  onEnd: () => void
}

/** One member: the rules for the turns, whether they lead the team, and how far they are on the ladder of each role. */
export function MemberForm({ member, view, onEnd }: Props) {
  const texts = useTexts(membersTexts).form
  const styles = useStyles()
  const { run, busy, problem } = useDoing()
  const [typed, setTyped] = useState(() => typedFrom(member))
  const [isAsked, setAsked] = useState(false)
  const change = (more: Partial<MemberTyped>) => setTyped({ ...typed, ...more })
  const commands = memberCommands(member, typed, view.today)
  const isPast = typed.until !== '' && typed.until < view.today
  const save = async () => {
    setAsked(true)
    if (commands.length > 0 && !isPast && (await run(...commands))) onEnd()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {view.mayLead && (
        <>
          <Checkbox
            label={texts.turns}
            checked={typed.turns}
            onChange={(_, { checked }) => change({ turns: checked === true })}
          />
          <Field label={texts.share}>
            <Select value={typed.share} onChange={(_, { value }) => change({ share: value })}>
              {[...new Set([...usualShares, shareKey(member.share)])].map((share) => (
                <option key={share} value={share}>
                  {share === '1/1' ? texts.full : share}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.cap}>
            <Select value={typed.cap} onChange={(_, { value }) => change({ cap: value })}>
              <option value="none">{texts.noCap}</option>
              {caps.map((cap) => (
                <option key={cap} value={cap}>
                  {texts.capOf(Number(cap))}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label={texts.lead}
            checked={typed.lead}
            onChange={(_, { checked }) => change({ lead: checked === true })}
          />
          <Field label={texts.until} validationMessage={isPast ? texts.untilError : null}>
            <Input
              type="date"
              value={typed.until}
              min={view.today}
              onChange={(_, { value }) => change({ until: value })}
            />
          </Field>
        </>
      )}
      {view.roles.had.map(({ id, name }) => (
        <Field key={id} label={texts.ladder(name)}>
          <Select
            value={typed.rungs.find(({ role }) => role === id)?.rung ?? 'lead'}
            onChange={(_, { value }) =>
              change({ rungs: typed.rungs.map((one) => (one.role === id ? withRung(one, value) : one)) })
            }
          >
            {Object.entries(texts.rungs).map(([rung, title]) => (
              <option key={rung} value={rung}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Problem text={isAsked && commands.length === 0 ? texts.nothing : problem} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.save}
        </Button>
        <Button onClick={onEnd}>{texts.cancel}</Button>
      </div>
    </form>
  )
}

type RungOf = TeamMember['rungs'][number]

function withRung(one: RungOf, value: string): RungOf {
  const rung = (['shadow', 'co-lead', 'lead'] as const).find((known) => known === value)
  return rung === undefined ? one : { ...one, rung }
}
