import { type AgendaView, partCode } from '@roundtable/core'
import type { TabScene } from '../../view'
import type { NotesShown } from './notes'

/** The parts of the agenda with the notes under each. */
export function partViews({ speaker }: TabScene, { parts }: AgendaView, notes: (part: string) => NotesShown) {
  return parts.map(({ id, title, purpose, prompts, minutes, from, until, owner }) => ({
    code: partCode(id),
    title,
    purpose,
    prompts,
    minutes,
    from,
    until,
    owner: {
      title: speaker.role(owner.role),
      names: owner.members.map((member) => speaker.name(member)),
    },
    ...notes(id),
  }))
}
