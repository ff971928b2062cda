import { Field, Input, Link, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { ViewNotice } from '../../frame/view-notice'
import { decisionsTexts } from '../../text/decisions'
import { useDates } from '../../use/use-dates'
import { useSettled } from '../../use/use-settled'
import { useTexts } from '../../use/use-texts'
import { useView } from '../../use/use-view'
import { Part } from './part'
import { SeasonOptions } from './season-options'
import { usePageStyles } from './use-page-styles'

const everything = { word: '', season: '', from: '', until: '' }

/** The team's decisions by word, season and date, also last school year's (FEATURES 8). */
export function DecisionsPanel() {
  const texts = useTexts(decisionsTexts)
  const dates = useDates()
  const styles = usePageStyles()
  const [typed, setTyped] = useState(everything)
  const { word, season, from, until } = useSettled(typed)
  const asked = { word, season: season || null, from: from || null, until: until || null }
  const { view, state } = useView('decisions', asked)
  const field = (name: keyof typeof everything) => ({
    value: typed[name],
    onChange: (_: unknown, { value }: { value: string }) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <Part title={texts.title}>
      <search className={styles.row}>
        <Field label={texts.word}>
          <Input type="search" maxLength={200} {...field('word')} />
        </Field>
        <Field label={texts.season}>
          <Select {...field('season')}>
            <option value="">{texts.anySeason}</option>
            <SeasonOptions seasons={view?.seasons ?? []} />
          </Select>
        </Field>
        <Field label={texts.from}>
          <Input type="date" {...field('from')} />
        </Field>
        <Field label={texts.until}>
          <Input type="date" {...field('until')} />
        </Field>
      </search>
      <ViewNotice state={state} />
      {view !== null && (
        <>
          <p aria-live="polite">{view.found.length === 0 ? texts.none : texts.count(view.found.length)}</p>
          <ul className={styles.list}>
            {view.found.map(({ id, date, text, by, link }) => (
              <li key={id} className={styles.item}>
                <p className={styles.words}>{text}</p>
                <p className={styles.quiet}>
                  {dates.day(date)} {date.slice(0, 4)}
                  {by !== null && ` · ${by}`}
                  {link !== null && ' · '}
                  {link !== null && (
                    <Link
                      href={link}
                      target="_blank"
                      rel="noreferrer"
                      inline
                      aria-label={texts.placeOf(text)}
                    >
                      {texts.place}
                    </Link>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}
