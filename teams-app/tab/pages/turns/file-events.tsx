import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components'
import { schoolCalendarTexts } from '../../text/school-calendar'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import type { SchoolFile } from './read-school-file'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  event: { overflowWrap: 'anywhere' },
})

/** Each event of a file: as what it is taken, or why it is left out. */
export function FileEvents({ read: { found, skipped } }: { read: SchoolFile }) {
  const texts = useTexts(schoolCalendarTexts)
  const words = texts.import
  const dates = useDates()
  const styles = useStyles()
  const when = ({ from, until }: { from: string; until: string }) =>
    from === until ? dates.short(from) : texts.days(dates.short(from), dates.short(until))
  return (
    <Accordion multiple collapsible defaultOpenItems={['found']}>
      <AccordionItem value="found">
        <AccordionHeader as="h4">{words.found(found.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {found.map(({ summary, days, as, from }) => (
              <li key={`${days.from} ${summary}`} className={styles.event}>
                {when(days)}: {summary} (
                {as === 'day-off' ? words.off : words.early(from === null ? '' : dates.time(from))})
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
      {skipped.length > 0 && (
        <AccordionItem value="skipped">
          <AccordionHeader as="h4">{words.skipped(skipped.length)}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {skipped.map(({ id, summary, date, why }) => (
                <li key={id} className={styles.event}>
                  {date === null ? words.noDate : dates.short(date)}: {summary} ({why})
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  )
}
