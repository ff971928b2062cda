import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Content, RichText, Run } from '@roundtable/core'
import { agendaTexts } from '../../text/agenda'
import { useTexts } from '../../use/use-texts'
import type { MeetingAgenda } from './meeting-agenda'

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    '& table': {
      fontSize: tokens.fontSizeBase200,
      borderCollapse: 'collapse',
      width: '100%',
      tableLayout: 'fixed',
    },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: tokens.spacingHorizontalXS,
      textAlign: 'start',
      height: '1.5em',
    },
    '& p': { marginBlock: tokens.spacingVerticalS, minHeight: '1em' },
    '& ul, & ol': { marginBlock: tokens.spacingVerticalS },
  },
  title: { marginBlock: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase500 },
  heading: { marginBlock: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400 },
  ticks: { listStyle: 'none', paddingInlineStart: tokens.spacingHorizontalL },
})

type Preview = MeetingAgenda['preview']

/** The meeting as it will stand in the Doc, drawn from the same blocks as the Doc. */
export function DocPreview({ blocks }: { blocks: Preview }) {
  const texts = useTexts(agendaTexts)
  const styles = useStyles()
  return (
    <section aria-labelledby="preview">
      <h3 id="preview">{texts.preview}</h3>
      <div className={styles.page}>
        {blocks.map((block, index) => (
          // The blocks have no ids of their own, and are drawn anew together.
          <Block key={index.toString()} block={block} />
        ))}
      </div>
    </section>
  )
}

function Block({ block }: { block: Content }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h4 className={styles.title}>{words(block.text)}</h4>
      ) : (
        <h5 className={styles.heading}>{words(block.text)}</h5>
      )
    case 'paragraph':
      return <p>{words(block.text)}</p>
    case 'list': {
      const items = block.items.map((item, index) => <li key={index.toString()}>{words(item)}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'checklist':
      return (
        <ul className={styles.ticks}>
          {block.items.map(({ done, text }, index) => (
            <li key={index.toString()}>
              <Tick done={done} /> {words(text)}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index.toString()} scope="col">
                  {words(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index.toString()}>
                {block.head.map((_, column) => (
                  <td key={column.toString()}>{words(row[column] ?? [])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'divider':
      return <hr />
  }
}

function Tick({ done }: { done: boolean }) {
  const texts = useTexts(agendaTexts)
  return (
    <span role="img" aria-label={done ? texts.ticked : texts.unticked}>
      {done ? '\u2611' : '\u2610'}
    </span>
  )
}

function words(text: RichText) {
  return text.map((run, index) => <Words key={index.toString()} run={run} />)
}

function Words({ run }: { run: Run }) {
  switch (run.kind) {
    case 'text':
      if (run.style === 'bold') return <strong>{run.text}</strong>
      return run.style === 'italic' ? <em>{run.text}</em> : run.text
    case 'person':
      return <strong>{run.name}</strong>
    case 'date':
      return <time dateTime={run.date}>{run.text}</time>
    case 'file':
      return run.stem
    case 'link':
      return /^https:/i.test(run.href) ? (
        <Link inline href={run.href} target="_blank" rel="noopener noreferrer">
          {run.text}
        </Link>
      ) : (
        run.text
      )
  }
}
