import { advancedServices } from '../doubles/apps-script/advanced'
import { createScript } from '../doubles/apps-script/script'
import { pushed, sidebarOf } from '../doubles/apps-script/sidebar'
import { documentOf } from '../doubles/google/doc-model/build'
import { linesOf } from '../doubles/google/doc-model/user-edits'
import { createGoogle } from '../doubles/google/google-server'

const addon = pushed()
export const app = 'roundtable-add-on'
const scopes = ['https://www.googleapis.com/auth/drive.file']
export const names = ['ana', 'ben', 'cleo', 'dev'] as const
const address = (name: string) => `${name}@school.example`
const list = names.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)} <${address(name)}>`).join('\n')

/** A team of four with a running Doc; `home` is what Google gives the add-on to keep a team in. */
export function school(home: 'properties' | 'tab' = 'properties', locale = 'en') {
  const clock = { now: Date.parse('2026-09-06T14:00Z'), costMs: 5 }
  const google = createGoogle({ now: () => clock.now, checkAnswers: false })
  for (const name of [...names, 'stranger']) google.addPerson(address(name))
  const shared = Object.fromEntries(
    [...names.slice(1), 'stranger'].map((name) => [address(name), 'writer' as const]),
  )
  const doc = google.addDoc(
    { name: 'Grade 5 notes', owner: address('ana'), shared },
    documentOf(['Grade 5 notes', 'typed by hand 👩🏽‍🏫']),
  )
  const services = (email: string, run: Parameters<typeof advancedServices>[0]['run']) =>
    advancedServices({ google, token: () => google.token(email, app, scopes), run })
  const script = createScript({
    clock,
    documentProperties: home === 'properties',
    docs: (run, { email }) => services(email, run).docs,
    drive: (run, { email }) => services(email, run).drive,
    editor: { name: 'Grade 5 notes', editors: names.map(address) },
  })
  const allowed = () => google.file(doc)?.openedBy.includes(app) === true
  return {
    clock,
    google,
    doc,
    lines: () => linesOf(google.doc(doc)),
    sidebar: (name: string, more = {}) =>
      sidebarOf(addon, script, { doc, email: address(name), locale, ...more }, allowed),
    allow: () => google.pick(doc, app),
    /** The Doc copied, as Google does: its text and tabs, its properties, another id. */
    copy() {
      const copy = google.addDoc(
        { name: 'Copy of Grade 5 notes', owner: address('ana'), shared },
        google.doc(doc),
      )
      script.documents.set(copy, new Map(script.documents.get(doc)))
      google.pick(copy, app)
      return copy
    },
  }
}

export const tuesdays = {
  members: list,
  weekdays: ['2'],
  start: '15:30',
  minutes: '45',
  zone: 'Europe/Madrid',
}

/** The same, with the permission given and the team set up by Ana: the first meeting is on Tuesday. */
export function aTeam(home: 'properties' | 'tab' = 'properties') {
  const at = school(home)
  at.allow()
  const ana = at.sidebar('ana')
  ana.open()
  ana.press('Set up the team')
  ana.press('Save', tuesdays)
  return { ...at, ana }
}
