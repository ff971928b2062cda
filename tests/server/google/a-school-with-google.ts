import { docId } from '@roundtable/core'
import { en } from '../../../teams-app/src/cards/text/en'
import { documentOf } from '../../doubles/google/doc-model/build'
import { indexOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { aSchool } from '../a-school'
import { ana, ben, cleo, dev, groupChat } from '../activities'
import { setUp } from '../set-up'
import { aDrive, ana as owner, robot } from './a-drive'

export const grade5 = groupChat('grade5')

/** A team in a school whose Google is the double: only calls to Google go there. */
export async function aSchoolWithGoogle() {
  const drive = aDrive()
  const { fetch: toGoogle } = drive.google
  const both: typeof fetch = (input, init) =>
    /googleapis\.com/.test(String(input instanceof Request ? input.url : input))
      ? toGoogle(input, init)
      : fetch(input, init)
  const school = await aSchool({ config: { google: drive.config }, world: { fetch: both } })
  drive.follow(school.clock)
  await setUp(school, grade5, [ana, ben, cleo, dev])
  const agenda = () => school.ask(ana, grade5, 'agenda')
  const textOf = (id: string) => drive.text(docId.parse(id))
  return {
    school,
    drive,
    agenda,
    textOf,

    /** Presses a button of the agenda's card; gives what is told then. */
    async putting(card = agenda(), title: string = en.docs.put) {
      const pressed = await card
      const [told, ...more] = await school.during(() => school.press(ana, grade5, pressed, title))
      expect(more).toEqual([])
      if (told === undefined) throw new Error('nothing was said')
      return told.view
    },

    /** A Doc of the school's that the team has named. */
    async ownDoc(): Promise<string> {
      const id = drive.google.addDoc(
        { name: 'Ours', owner, shared: { [robot]: 'writer' } },
        documentOf(['Our notes']),
      )
      const card = await school.press(ana, grade5, await agenda(), en.docs.running)
      const link = `https://docs.google.com/document/d/${id}/edit`
      await school.press(ana, grade5, card, en.buttons.save, { link })
      return id
    },

    /** Types behind the n-th occurrence of a text, `further` units on. */
    typeBehind(doc: string, behind: string, typed: string, further = 0, nth = 0): void {
      drive.google.edit(doc, (document) =>
        typeAt(document, indexOf(document, behind, {}, nth) + behind.length + further, typed),
      )
    },

    /** The text of the record Doc of the first term. */
    record(): string {
      const file = drive.google.files().find(({ name }) => name.includes('term 1'))
      return textOf(file?.id ?? 'no record')
    },

    async factsOf(type: string) {
      return (await school.log(grade5)).filter((fact) => fact.type === type)
    },
  }
}

export type SchoolWithGoogle = Awaited<ReturnType<typeof aSchoolWithGoogle>>
