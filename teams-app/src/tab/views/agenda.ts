import { agendaDocOf, docUrl, endsAt, handover, meetingAgenda, type Occurrence } from '@roundtable/core'
import * as z from 'zod'
import { comingMeetings } from '../../cards/coming-meetings'
import { type TabScene, tabView } from '../view'
import { agendaDraft } from './agenda-draft'
import { agendaThings } from './agenda-things'
import { docPreview } from './doc-preview'
import { protocols, protocolToChange } from './protocols'

const minutes = z.int().min(1).max(480)

const ask = z.strictObject({
  /** Which meeting; when it is left out or gone, the next one that is not over. */
  occurrence: z.string().max(100).optional(),
  /** The choice that somebody is about to make: nothing of it is written. */
  template: z.string().max(100).optional(),
  minutes: minutes.optional(),
  partMinutes: z.array(minutes).max(16).optional(),
  /** A protocol that somebody changes: it is given whole. */
  change: z.string().max(100).optional(),
})

/** The agenda of a coming meeting: what may be chosen, how it would fit, what came over, how it stands in the Doc. */
export const agendaView = tabView({
  ask,
  draw: (scene, asked) => {
    const coming = comingMeetings(scene)
    const { zone } = scene.team.profile
    const next = coming.find((one) => endsAt(one, zone) > scene.now) ?? coming[0]
    const meeting = coming.find(({ id }) => id === asked.occurrence) ?? next
    return {
      meetings: coming.map(({ id, date, start }) => ({ id, date, start })),
      protocols: protocols(scene),
      change: asked.change === undefined ? null : protocolToChange(scene, asked.change),
      meeting: meeting === undefined ? null : meetingPart(scene, meeting, asked),
    }
  },
})

function meetingPart(scene: TabScene, meeting: Occurrence, asked: z.infer<typeof ask>) {
  const { id, date, start } = meeting
  const { team, plan } = agendaDraft(scene, meeting, asked)
  const saved = meetingAgenda(scene.team, scene, id)
  const choice = scene.team.agenda.choices.find(({ occurrence }) => occurrence === id)
  return {
    id,
    date,
    start,
    /** As it stands; `plan` is how it would be. */
    saved: {
      template: saved?.template?.id ?? null,
      minutes: saved?.minutes ?? meeting.minutes,
      chosen: saved?.template?.chosen ?? false,
      divided: choice?.partMinutes !== undefined,
    },
    plan,
    ...agendaThings(scene, saved),
    handover: handover(scene.team, scene, id) ?? null,
    preview: docPreview(scene, team, id),
    doc: docPart(scene, id),
  }
}

/** Where the agenda goes; null where the server has no Google Docs. */
function docPart({ team, google }: TabScene, occurrence: Occurrence['id']) {
  if (google === null) return null
  const doc = agendaDocOf(team.docs, occurrence)
  return {
    there: doc !== null && doc === team.docs.running,
    link: doc === null ? null : docUrl(doc, google.pages),
  }
}
