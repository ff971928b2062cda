import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { Meeting, Plan } from './plan'
import { usePlanWords } from './use-plan-words'
import type { Wish } from './wish-dialog'

const useStyles = makeStyles({ dots: { fontSize: tokens.fontSizeBase500, lineHeight: '24px' } })

/** What one may want to do with a meeting and its turns. */
export function MeetingMenu({
  plan,
  meeting,
  onWish,
}: {
  plan: Plan
  meeting: Meeting
  onWish: (wish: Wish) => void
}) {
  const { texts, dates, role } = usePlanWords(plan)
  const styles = useStyles()
  const promised = meeting.turns.filter(({ state }) => state !== 'forecast')
  const mine = promised.filter(({ holders }) => holders.includes(plan.viewer))
  const others = promised.filter(({ holders }) => !holders.includes(plan.viewer))
  const item = (label: string, wish: Wish, of?: string) => (
    <MenuItem key={`${wish.kind} ${of}`} onClick={() => onWish(wish)}>
      {of === undefined || plan.roles.length === 1 ? label : `${label} (${of})`}
    </MenuItem>
  )
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          aria-label={texts.plan.meetingMore(dates.day(meeting.date))}
          menuIcon={null}
        >
          <span aria-hidden="true" className={styles.dots}>
            ⋯
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {mine.map((turn) =>
            item(texts.own.cannot, { kind: 'away', place: { meeting, turn } }, role(turn.role)),
          )}
          {mine.map((turn) =>
            item(texts.own.swap, { kind: 'swap', place: { meeting, turn } }, role(turn.role)),
          )}
          {others.map((turn) =>
            item(texts.plan.volunteer, { kind: 'take-over', place: { meeting, turn } }, role(turn.role)),
          )}
          {promised.length > 0 && <MenuDivider />}
          {item(texts.plan.cancelMeeting, { kind: 'cancel', meeting })}
          {item(texts.plan.moveMeeting, { kind: 'move', meeting })}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
