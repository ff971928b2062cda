import type { Command } from '../../../core/src/command'
import { instant } from '../../../core/src/ids'
import { type DocId, docId } from '../../../core/src/running-doc/doc-id'
import type { Services } from '../../../workspace-addon/src/google/services'
import { type DocumentStore, documentStore } from '../../../workspace-addon/src/source/document-store'
import type {
  Opened,
  Order,
  Outcome,
  Person,
  Snapshot,
} from '../../../workspace-addon/src/source/team-source'
import type { Visit } from '../../../workspace-addon/src/visit'
import { day, founding, on, schoolYear, tuesdays, who } from '../../core/founded'
import { advancedServices } from '../../doubles/apps-script/advanced'
import { type Caller, createScript, type ScriptOptions } from '../../doubles/apps-script/script'
import { createGoogle } from '../../doubles/google/google-server'

const app = 'roundtable-add-on'
const scopes = ['https://www.googleapis.com/auth/drive.file']

export const addressOf = (letter: string) => `${letter.toLowerCase()}@school.example`
export const personOf = (letter: string): Person => ({
  member: who(letter),
  name: `Teacher ${letter}`,
  email: addressOf(letter),
})

export const setUp: readonly Command[] = [founding('ABCDEF'), schoolYear, tuesdays]
export const everybody = [...'ABCDEF'].map(personOf)

/** What a test may say about one press: what else happens while it is carried out. */
export type During = Pick<Caller, 'fate' | 'between'> & { name?: string; doc?: DocId }

/**
 * A school whose teachers have a Doc with the add-on. `home` is where the add-on can keep a team there: Google gives an add-on the
 * properties of the Doc, or it does not, and then there is the Docs service.
 */
export function aSchool(home: 'properties' | 'tab', options: ScriptOptions = {}) {
  const clock = { now: on('2026-08-31').now as number, costMs: 5 }
  const google = createGoogle({ now: () => clock.now, checkAnswers: false })
  for (const { email } of everybody) google.addPerson(email ?? '')
  google.addPerson('stranger@school.example')
  const shared = Object.fromEntries(
    [...everybody.slice(1).map(({ email }) => email ?? ''), 'stranger@school.example'].map((email) => [
      email,
      'writer' as const,
    ]),
  )
  const newDoc = () => docId.parse(google.addDoc({ owner: addressOf('A'), shared, openedBy: [app] }))
  const doc = newDoc()
  const script = createScript({
    clock,
    documentProperties: home === 'properties',
    docs: (execution, { email }) =>
      advancedServices({ google, token: () => google.token(email, app, scopes), run: execution }).docs,
    ...options,
  })
  let presses = 0
  let secrets = 0

  /** One execution of the add-on by this person. */
  function visit<T>(
    letter: string,
    during: During,
    act: (store: DocumentStore, visit: Visit, services: Services) => T,
  ): T {
    const email = letter === 'stranger' ? 'stranger@school.example' : addressOf(letter)
    const at = during.doc ?? doc
    return script.run({ doc: at, email, ...during }, (services) => {
      const place: Visit = {
        doc: at,
        email,
        language: 'en',
        now: instant.parse(clock.now),
        today: day(new Date(clock.now).toISOString().slice(0, 10)),
        secret: () => services.utilities.getUuid(),
      }
      return act(documentStore(services, place), place, services)
    })
  }

  const school = {
    clock,
    google,
    script,
    doc,
    newDoc,
    visit,
    secret: () => `secret-of-16-chars-${++secrets}`,
    open: (letter: string, during: During = {}): Opened => visit(letter, during, (store) => store.open()),
    /** A press with commands; its name is its own unless the test gives one. */
    press(
      letter: string,
      commands: readonly Command[],
      during: During = {},
      more: Partial<Order> = {},
    ): Outcome {
      presses += 1
      const press = during.name ?? `press-${presses}`
      return visit(letter, during, (store) => store.carryOut({ press, commands, ...more }))
    },
    found: (during: During = {}) =>
      school.press('A', setUp, during, { people: { put: everybody, remove: [] } }),
    /** The team as A sees it. */
    seen(during: During = {}): Snapshot {
      const opened = school.open('A', during)
      if (opened.kind !== 'team') throw new Error(`no team: ${JSON.stringify(opened)}`)
      return opened.snapshot
    },
  }
  return school
}

export type School = ReturnType<typeof aSchool>

/** The snapshot of an outcome that succeeded. */
export function done(outcome: Outcome): Snapshot {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome).slice(0, 300)}`)
  return outcome.snapshot
}
