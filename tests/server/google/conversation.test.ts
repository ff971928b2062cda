import { en } from '../../../teams-app/src/cards/text/en'
import { es } from '../../../teams-app/src/cards/text/es'
import { documentOf } from '../../doubles/google/doc-model/build'
import { deleteRange, indexOf } from '../../doubles/google/doc-model/user-edits'
import { type Fault, failure } from '../../doubles/google/faults'
import { aSchool, type School } from '../a-school'
import { ana, ben, cleo } from '../activities'
import { setUp } from '../set-up'
import { count, type Drive, ana as owner, robot } from './a-drive'
import { aSchoolWithGoogle, grade5, type SchoolWithGoogle } from './a-school-with-google'

let at: SchoolWithGoogle
let school: School
let drive: Drive
beforeEach(async () => {
  at = await aSchoolWithGoogle()
  school = at.school
  drive = at.drive
})
afterEach(() => school.close())

const { docs } = en
const agenda = () => at.agenda()
const putting: SchoolWithGoogle['putting'] = (...how) => at.putting(...how)
const ownDoc = () => at.ownDoc()
const textOf = (id: string) => at.textOf(id)
const theDoc = () => {
  const made = drive.google
    .files()
    .filter(({ mimeType, trashed }) => mimeType.endsWith('.document') && !trashed)
  const [doc] = made
  if (doc === undefined || made.length !== 1) throw new Error(`${made.length} Docs`)
  return doc.id
}

test('a press puts the agenda into a Doc, says so with a link, and another brings it up to date', async () => {
  const card = await agenda()
  const there = await school.during(async () => {
    const answer = await school.press(ana, grade5, card, docs.put)
    expect(answer.text).toContain(docs.onItsWay)
    // Teams delivers the press again.
    await school.press(ana, grade5, card, docs.put)
  })
  expect(there).toHaveLength(1)
  expect(there[0]?.view.text).toContain(docs.there)
  expect(there[0]?.view.buttons).toContain(docs.open)
  const text = textOf(theDoc())
  expect(count(text, 'Norm') + text.length).toBeGreaterThan(200)
  await school.say(ana, grade5, 'action Copy the rubric')
  const again = await agenda()
  expect(again.buttons).toEqual(expect.arrayContaining([docs.update, docs.open, docs.running]))
  expect((await putting(Promise.resolve(again), docs.update)).text).toContain(docs.there)
  expect(count(textOf(theDoc()), 'Copy the rubric')).toBe(1)
})

test("the team's own Doc is named by its link and gets the agenda on top", async () => {
  const id = drive.google.addDoc(
    { name: 'Ours', owner, shared: { [robot]: 'writer' } },
    documentOf(['Our notes']),
  )
  const card = await school.press(ana, grade5, await agenda(), docs.running)
  expect(card.text).toContain(robot)
  const wrong = await school.press(ana, grade5, card, en.buttons.save, { link: 'the doc' })
  expect(wrong.text).toContain(docs.fieldError)
  const link = `https://docs.google.com/document/d/${id}/edit?usp=sharing`
  const saved = await school.press(ana, grade5, card, en.buttons.save, { link })
  expect(saved.text).toContain(docs.runningNow)
  await putting()
  expect(textOf(id).trimEnd().endsWith('Our notes')).toBe(true)
  expect(textOf(id).length).toBeGreaterThan(200)
  await school.press(ana, grade5, saved, docs.forget)
  expect((await school.ask(ana, grade5, 'agenda')).buttons).toContain(docs.put)
})

test('when somebody deleted the agenda the card asks, and each answer is followed', async () => {
  const doc = await ownDoc()
  await putting()
  const whole = textOf(doc)
  drive.google.edit(doc, (document) => deleteRange(document, 1, indexOf(document, 'Our notes')))
  const asked = await putting(agenda(), docs.update)
  expect(asked.text).toContain(docs.questions['agenda-was-deleted'])
  const left = await school.press(ana, grade5, asked, docs.leave)
  expect(left.text).toContain(docs.left)
  expect(textOf(doc).trim()).toBe('Our notes')
  expect((await putting(Promise.resolve(asked), docs.again)).text).toContain(docs.there)
  expect(textOf(doc).trimEnd()).toBe(whole.trimEnd())
})

test('what Google refuses is said in one sentence that names who must do what', async () => {
  const id = drive.google.addDoc({ name: 'Ours', owner, shared: { [robot]: 'reader' } })
  const link = `https://docs.google.com/document/d/${id}/edit`
  const card = await school.press(ana, grade5, await agenda(), docs.running)
  await school.press(ana, grade5, card, en.buttons.save, { link })
  const trouble = await putting()
  expect(trouble.heading).toBe(docs.troubleTitle)
  expect(trouble.text).toContain(docs.trouble.doc['read-only'](robot))
  drive.google.share(id, robot, 'writer')
  expect((await putting(Promise.resolve(trouble), docs.tryAgain)).text).toContain(docs.there)
})

test('an address that Google does not take as a person leaves the names', async () => {
  await school.query("update people set email = 'nobody@nowhere.example'")
  const answer = failure.notFound()
  drive.google.fault = ({ body }) =>
    body.includes('insertPerson') ? { kind: 'answer', answer: { ...answer, status: 400 } } : undefined
  const asked = await agenda()
  expect((await putting(Promise.resolve(asked))).text).toContain(docs.there)
  expect(drive.google.received.filter(({ body }) => body.includes('insertPerson'))).toHaveLength(1)
  expect(textOf(theDoc())).toContain(ana.name)
})

test('an agenda that went into a Doc in the bin is found out', async () => {
  await putting()
  drive.google.throwAway(theDoc())
  expect((await putting(agenda(), docs.update)).text).toContain(docs.trouble.doc.trashed())
})

const fileOne = async () => {
  await school.travel('2026-11-03T21:30:00Z')
  await school.say(ben, grade5, 'reflect The exit ticket showed two groups')
  await school.press(ana, grade5, school.latest(grade5), en.buttons.next)
  await school.travel('2026-11-05T23:00:00Z')
}

test('a meeting is filed into Drive once, with its link in the card', async () => {
  await fileOne()
  const records = drive.names().filter((name) => name.includes('records 2026-2027, term 1'))
  expect(records).toHaveLength(1)
  const file = drive.google.files().find(({ name }) => name === records[0])
  expect(count(textOf(file?.id ?? 'no record'), 'The exit ticket showed two groups')).toBe(1)
  const cards = school.posted().filter(({ view }) => view.buttons.includes(en.buttons.open))
  expect(cards).toHaveLength(1)
})

test('a filing that Google refuses loses nothing: it is told, and done when it is tried again', async () => {
  const full: Fault = { kind: 'answer', answer: failure.storageFull() }
  drive.google.fault = ({ methodId }) => (methodId === 'drive.files.create' ? full : undefined)
  await fileOne()
  const trouble = school.latest(grade5)
  expect(trouble.text).toContain(docs.trouble.folder['storage-full']())
  drive.google.fault = () => undefined
  const told = await school.during(() => school.press(ana, grade5, trouble, docs.tryAgain))
  expect(told.map(({ view }) => view.heading)).toEqual([en.filed.title])
  await school.during(() => school.press(ben, grade5, trouble, docs.tryAgain))
  const file = drive.google.files().find(({ name }) => name.includes('term 1'))
  expect(count(textOf(file?.id ?? 'no record'), 'The exit ticket showed two groups')).toBe(1)
})

test('nothing that Google or a sign-in said stands in the log', async () => {
  drive.google.fault = ({ api }) =>
    api === 'docs' ? { kind: 'answer', answer: failure.internal() } : undefined
  await school.press(ana, grade5, await agenda(), docs.put)
  await school.press(ana, grade5, school.latest(grade5), en.buttons.next).catch(() => undefined)
  expect(JSON.stringify(school.lines)).not.toMatch(/Bearer|BEGIN|assertion|Internal error/)
})

test('without Google there is no button for it', async () => {
  const plain = await aSchool()
  try {
    await setUp(plain, grade5, [ana, ben, cleo])
    const card = await plain.ask(ana, grade5, 'agenda')
    expect(card.buttons).not.toEqual(expect.arrayContaining([docs.put]))
    expect(card.buttons).not.toEqual(expect.arrayContaining([docs.running]))
  } finally {
    await plain.close()
  }
})

test('every trouble has its sentence in every language, and names the account to share with', () => {
  for (const { docs } of [en, es])
    for (const place of ['doc', 'folder'] as const)
      for (const [reason, sentence] of Object.entries(docs.trouble[place])) {
        expect(sentence(robot)).toMatch(/^\p{Lu}.*\.$/u)
        if (['no-access', 'read-only', 'gone'].includes(reason)) {
          expect([reason, sentence(robot).includes(robot)]).toEqual([reason, true])
          expect(sentence(null)).toContain('Google')
        }
      }
})
