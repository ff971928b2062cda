import {
  type AgendaPlace,
  agendaDocOf,
  type Command,
  type DocId,
  type DocsDocument,
  type LocalDate,
  meetingDoc,
  type OccurrenceId,
  planAgenda,
} from '@roundtable/core'
import type { ActiveDocument } from '../google/services'
import { readTabs } from '../source/tab-lines'
import type { Snapshot } from '../source/team-source'
import type { AgendaPut, Answers, Spot } from './desk'
import { sourcesOf } from './doc-sources'
import { editDoc } from './edit-doc'
import type { Gateway } from './gateway'
import { inOpenDoc } from './trouble'

/** An agenda and the Doc that lies open before the person. */
export interface AgendaToPut {
  snapshot: Snapshot
  meeting: OccurrenceId
  doc: DocId
  today: LocalDate
  spot: Spot
  answers: Answers
}

type Cursor = ReturnType<ActiveDocument['cursor']>

function placeOf(spot: Spot, cursor: () => Cursor): AgendaPlace {
  const at = spot === 'cursor' ? cursor() : null
  if (at === null) return { at: spot === 'after-last' ? 'after-last' : 'top' }
  return { child: at.child, ...(at.tab === null ? {} : { tab: at.tab }) }
}

/**
 * Puts a meeting's agenda into the Doc, or brings it up to date there. People stand there as chips, or by name where
 * Google does not take their addresses.
 */
export function putAgenda(gateway: Gateway, what: AgendaToPut, cursor: () => Cursor): AgendaPut {
  const { snapshot, doc } = what
  const place = placeOf(what.spot, cursor)
  const chips = new Map(snapshot.people.map(({ member, email }) => [member, email]))
  const put = putWith(gateway, what, place, chips)
  const named =
    put.kind === 'trouble' && put.reason === 'rejected' ? putWith(gateway, what, place, new Map()) : put
  if (named.kind !== 'there') return named
  const file = gateway.drive.file(doc)
  if (file.kind === 'done' && file.value.trashed) return { kind: 'trouble', place: 'doc', reason: 'trashed' }
  return named
}

/** The place, and one for when its tab is gone by now; neither is in the tab that keeps the team. */
function placesIn(document: DocsDocument, place: AgendaPlace): [AgendaPlace, AgendaPlace] {
  const keeps = readTabs(document)?.tab
  const first = document.tabs.find(({ tabProperties: { tabId } }) => tabId !== keeps)
  const tab = first === undefined ? {} : { tab: first.tabProperties.tabId }
  const top: AgendaPlace = { at: 'top', ...tab }
  return [place.tab !== undefined && place.tab === keeps ? top : { ...tab, ...place }, top]
}

function putWith(
  gateway: Gateway,
  { snapshot, meeting, doc, today, answers }: AgendaToPut,
  place: AgendaPlace,
  chips: ReadonlyMap<string, string | null>,
): AgendaPut {
  const { team } = snapshot
  const email = (member: string) => chips.get(member) ?? undefined
  const blocks = meetingDoc(team, meeting, { ...sourcesOf(snapshot, today), email })
  if (blocks === undefined) return { kind: 'trouble', place: 'doc', reason: 'rejected' }
  const known = { inserted: agendaDocOf(team.docs, meeting) === doc, ...answers }
  const edited = editDoc(gateway, doc, (document) => {
    const [at, otherwise] = placesIn(document, place)
    const plan = planAgenda(document, blocks, at, known)
    return plan.value === 'no-place' ? planAgenda(document, blocks, otherwise, known) : plan
  })
  if (edited.kind !== 'done') return inOpenDoc(edited)
  const { value } = edited
  if (value === 'no-place') return { kind: 'trouble', place: 'doc', reason: 'rejected' }
  if ('question' in value) return { kind: 'asked', question: value.question }
  const commands: Command[] = known.inserted ? [] : [{ type: 'note-agenda', occurrence: meeting, doc }]
  return { kind: 'there', kept: value.kept, commands }
}
