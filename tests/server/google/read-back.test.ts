import { docAgendaLabels } from '../../../core/src/text/doc-agenda'
import { en } from '../../../teams-app/src/cards/text/en'
import { memberOf } from '../a-school'
import { ben } from '../activities'
import { count } from './a-drive'
import { aSchoolWithGoogle, grade5, type SchoolWithGoogle } from './a-school-with-google'

let at: SchoolWithGoogle
beforeEach(async () => {
  at = await aSchoolWithGoogle()
})
afterEach(() => at.school.close())

test('what people type into the Doc joins what they say in the chat, once', async () => {
  const doc = await at.ownDoc()
  await at.putting()
  const labels = docAgendaLabels.en
  at.typeBehind(doc, `${labels.decisions}\n`, 'One exit ticket for all')
  at.typeBehind(doc, `${labels.actions}\n`, `@${ben.name} copy the rubric`)
  // Into the cell beside Ben's name in the table of reflections.
  const rows = count(at.textOf(doc), ben.name)
  at.typeBehind(doc, ben.name, 'Pairs helped a lot', 2, rows - 1)
  await at.school.travel('2026-11-03T22:30:00Z')
  expect(await at.factsOf('action-added')).toMatchObject([{ owner: memberOf(grade5, ben) }])
  expect(await at.factsOf('decision-recorded')).toHaveLength(1)
  expect(await at.factsOf('reflection-logged')).toMatchObject([{ author: memberOf(grade5, ben) }])
  // The same words in the chat are the same decision; what is in the Doc is not written there again.
  const before = at.textOf(doc)
  await at.putting(at.agenda(), en.docs.update)
  expect(at.textOf(doc)).toBe(before)
  await at.school.travel('2026-11-05T23:00:00Z')
  const record = at.record()
  for (const said of ['One exit ticket for all', 'copy the rubric', 'Pairs helped a lot'])
    expect([said, count(record, said)]).toEqual([said, 1])
  expect(await at.factsOf('action-added')).toHaveLength(1)
  expect(await at.factsOf('reflection-logged')).toHaveLength(1)
})

test('notes below a part are filed under it, as they read last before the filing', async () => {
  const doc = await at.ownDoc()
  await at.putting()
  const [, prompt = ''] = /\n(.*\n)\n1\. What do we want/.exec(at.textOf(doc)) ?? []
  at.typeBehind(doc, prompt, 'Half can compare fractions')
  // Into the first cell below "Standard".
  at.typeBehind(doc, 'What students can do when they have it', 'Fractions as numbers', 3)
  await at.school.travel('2026-11-03T22:30:00Z')
  expect(await at.factsOf('notes-taken')).toHaveLength(1)
  expect(JSON.stringify(await at.school.log(grade5))).not.toContain('fractions')
  at.typeBehind(doc, 'Half can compare', ' and order')
  await at.school.travel('2026-11-05T23:00:00Z')
  const record = at.record()
  expect(count(record, 'Half can compare and order fractions')).toBe(1)
  expect(count(record, 'Standard: Fractions as numbers')).toBe(1)
  expect(count(record, 'Half can compare fractions')).toBe(0)
  const kept = JSON.stringify(await at.school.query('select text from words'))
  expect(count(kept, 'Half can compare')).toBe(1)
})
