import { createHash } from 'node:crypto'
import { toHtml } from '../../../core/src/document/html'
import { style, styleHash } from '../../../core/src/document/page-style'
import { localDate } from '../../../core/src/ids'

const page = toHtml({
  title: 'Math & more',
  language: 'es',
  blocks: [
    { kind: 'heading', level: 1, text: [{ kind: 'text', text: 'Plan' }] },
    { kind: 'paragraph', text: [{ kind: 'date', date: localDate.parse('2026-03-04'), text: 'mié 4 mar' }] },
    { kind: 'checklist', items: [{ done: true, text: [{ kind: 'text', text: 'Print' }] }] },
    { kind: 'table', head: [[{ kind: 'text', text: 'Part' }]], rows: [] },
    { kind: 'paragraph', text: [{ kind: 'link', text: 'insecure', href: 'http://a.example' }] },
  ],
})

describe('a filed page', () => {
  it('says its language and title', () => {
    expect(page).toContain('<html lang="es">')
    expect(page).toContain('<title>Math &amp; more</title>')
  })

  it('has header cells, dates for machines, and checks that are told aloud', () => {
    expect(page).toContain('<th scope="col">Part</th>')
    expect(page).toContain('<time datetime="2026-03-04">mié 4 mar</time>')
    expect(page).toContain('<span role="img" aria-label="Hecho">')
  })

  it('allows its own style and nothing else', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    expect(page).toContain(`default-src 'none'; style-src '${styleHash}'`)
    expect(page).not.toContain('<script')
  })

  it('shows a link that is not https as its words', () => {
    expect(page).toContain('<p>insecure</p>')
  })
})
