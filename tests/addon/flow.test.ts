import { linesOf } from '../doubles/google/doc-model/user-edits'
import { app, aTeam, names, school, tuesdays } from './a-school-of-docs'

describe('the first five minutes', () => {
  test('Google asks for this one Doc, after the card has said why', () => {
    const at = school()
    const ana = at.sidebar('ana')
    ana.open()
    expect(ana.buttons()).toEqual(['Allow', 'Help'])
    expect(ana.press('Allow')).toEqual({ requestFileScopeForActiveDocument: true })
    at.allow()
    ana.open('onFileScopeGranted')
    expect(ana.buttons()).toContain('Set up the team')
  })

  test('a colleague is asked too, before anything of the team is shown, wherever it lies', () => {
    for (const home of ['properties', 'tab'] as const) {
      const at = aTeam(home)
      at.google.close(at.doc, app)
      const ben = at.sidebar('ben')
      ben.open()
      expect(ben.buttons()).toEqual(['Allow', 'Help'])
      ben.press('Help')
      expect(ben.title()).toBe('What Roundtable does')
      ben.open('onSettings')
      expect(ben.buttons()).toContain('Allow')
      expect(at.ana.buttons()).toContain('Settings')
      at.ana.press('Settings')
      expect(at.ana.buttons()).toContain('Allow')
    }
  })

  test('the set-up knows the name of the Doc and who may edit it, and the next meeting follows', () => {
    const { ana } = aTeam()
    expect(ana.title()).toBe('Grade 5 notes')
    expect(ana.words()).toContain('Tue, Sep 8, 3:30 PM')
    expect(ana.words()).toContain('Facilitator Ana (you)')
    expect(ana.words()).toContain('The four questions')
    expect(ana.depth()).toBe(1)
  })

  test('is in Spanish for whoever uses Google in Spanish', () => {
    const at = school('properties', 'es')
    at.allow()
    const ana = at.sidebar('ana')
    ana.open()
    ana.press('Configurar el equipo')
    ana.press('Guardar', { ...tuesdays, language: 'es' })
    expect(ana.words()).toContain('Quién hace qué')
    expect(ana.words()).toContain('Las cuatro preguntas')
  })

  test('what cannot be read comes back with what was typed, and nothing is founded', () => {
    const at = school()
    at.allow()
    const ana = at.sidebar('ana')
    ana.open()
    ana.press('Set up the team')
    ana.press('Save', { ...tuesdays, minutes: 'long', name: 'Grade 5' })
    expect(JSON.stringify(ana.card())).toContain('"value":"Grade 5"')
    expect(ana.words()).toContain('Give a number of minutes')
    const ben = at.sidebar('ben')
    ben.open()
    expect(ben.buttons()).toContain('Set up the team')
  })
})

describe.each(['properties', 'tab'] as const)('a team whose truth lies in its %s', (home) => {
  test('goes from its set-up to an agenda, "I can\'t", a reflection and a filed record', () => {
    const at = aTeam(home)
    const { ana, clock, google } = at

    ana.press('Insert agenda')
    ana.press('Insert', { spot: 'top' })
    expect(ana.words()).toContain('The agenda is in the Doc')
    const lines = at.lines()
    expect(lines).toContain('typed by hand 👩🏽‍🏫\n')
    expect(lines.join('')).toContain('Facilitator: ')

    ana.open()
    ana.press("I can't")
    ana.press('Show what changes', { from: '2026-09-08', until: '2026-09-08' })
    expect(ana.title()).toBe('This is what would change')
    ana.press('Yes, do this')
    const dev = at.sidebar('dev')
    dev.open()
    dev.press('Answer')
    expect(dev.words()).toContain("Ana can't on Tue, Sep 8")
    dev.press("I'll take it")
    const cleo = at.sidebar('cleo')
    cleo.open()
    cleo.press('Why me?')
    expect(cleo.words()).toContain('Dev')

    clock.now = Date.parse('2026-09-08T14:20Z')
    const ben = at.sidebar('ben')
    ben.open()
    ben.press('Reflect')
    if (ben.buttons().includes('Begin')) ben.press('Begin', { mode: 'named' })
    const prompts = JSON.stringify(ben.card()).match(/answer:[\w-]+/g) ?? []
    expect(prompts).toHaveLength(2)
    const [first = ''] = prompts
    ben.press('Send', { [first]: 'Naming the evidence <first> helped & held', win: 'All six labs done' })
    expect(ben.words()).toContain('Your reflection is kept')
    ben.press('Close and file')
    expect(ben.words()).toMatch(/Agenda, decisions, actions and reflections/)
    const records = google
      .files()
      .filter(({ id, mimeType }) => mimeType.endsWith('document') && id !== at.doc)
    const texts = records.map(({ id }) => linesOf(google.doc(id)).join(''))
    expect(texts.filter((text) => text.includes('Naming the evidence <first> helped & held'))).toHaveLength(1)
    expect(texts.join('')).toContain('All six labs done')

    // Whoever files again files nothing twice.
    const before = google.files().length
    cleo.open()
    cleo.press('Reflect')
    if (cleo.buttons().includes('File it')) cleo.press('File it')
    expect(google.files()).toHaveLength(before)
  })

  test('inserts once however often it is asked, and never changes what people type', () => {
    const at = aTeam(home)
    const { ana } = at
    ana.press('Insert agenda')
    ana.press('Insert', { spot: 'top' })
    const once = at.lines()
    ana.open()
    ana.press('Update the Doc')
    ana.press('Update the Doc')
    expect(at.lines()).toEqual(once)
  })

  test('two who take the same date: one has it, the other is told', () => {
    const at = aTeam(home)
    at.ana.press("I can't")
    at.ana.press('Show what changes', { from: '2026-09-08' })
    at.ana.press('Yes, do this')
    const [dev, phone] = [at.sidebar('dev'), at.sidebar('dev')]
    for (const side of [dev, phone]) {
      side.open()
      side.press('Answer')
    }
    dev.press("I'll take it")
    phone.press("I can't either")
    expect(phone.words()).not.toContain("I can't either")
    const cleo = at.sidebar('cleo')
    cleo.open()
    expect(cleo.words()).toContain('Facilitator Dev')
  })

  test('takes itself along into another Doc', () => {
    const at = aTeam(home)
    at.ana.press('Settings')
    at.ana.press('Our data')
    at.ana.press('Export everything')
    const exported = at.google
      .files()
      .map(({ id }) =>
        at.google.files().some((file) => file.id === id && file.mimeType.endsWith('document'))
          ? linesOf(at.google.doc(id)).join('')
          : '',
      )
      .find((text) => text.includes('"roundtable-team"'))
    const other = school(home)
    other.allow()
    const ana = other.sidebar('ana')
    ana.open()
    ana.press('Bring an export')
    ana.press('Bring an export', { export: exported ?? '' })
    expect(ana.words()).toContain('Facilitator Ana (you)')
  })
})

describe('a reflection without names', () => {
  test('is offered where Google keeps no history of it, and shows answers from four on', () => {
    const at = aTeam()
    at.clock.now = Date.parse('2026-09-08T14:00Z')
    const ana = at.sidebar('ana')
    ana.open()
    ana.press('Reflect')
    ana.press('Begin', { mode: 'anonymous' })
    for (const name of names) {
      const one = at.sidebar(name)
      one.open()
      one.press('Reflect')
      const [prompt = ''] = JSON.stringify(one.card()).match(/answer:[\w-]+/g) ?? []
      one.press('Send', { [prompt]: `answer of number ${names.indexOf(name)}` })
      expect(one.words()).toContain('Take it back')
    }
    ana.open()
    ana.press('Reflect')
    ana.press('Close and file')
    const texts = at.google
      .files()
      .filter(({ id, mimeType }) => mimeType.endsWith('document') && id !== at.doc)
      .map(({ id }) => linesOf(at.google.doc(id)).join(''))
    expect(texts.join('').match(/answer of number \d/g)).toHaveLength(4)
  })

  test('is not offered in a tab, and the card says why', () => {
    const at = aTeam('tab')
    at.clock.now = Date.parse('2026-09-08T14:00Z')
    at.ana.open()
    at.ana.press('Reflect')
    expect(JSON.stringify(at.ana.card())).not.toContain('"anonymous"')
    expect(at.ana.words()).toContain('a Doc remembers who wrote when')
  })
})
