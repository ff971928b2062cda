import { type Command, today as dayOf } from '@roundtable/core'
import { afterAgenda, afterExport, afterFiling, afterNotes } from './after-job'
import type { Door } from './door'
import type { Job } from './job'
import type { Screen } from './screen'
import type { Filed, Opened, Outcome, Snapshot, Trouble } from './source/team-source'
import { textsIn } from './text/texts'

type Of<J extends Job['job']> = Extract<Job, { job: J }>

/** What became of a job: the card that follows, on the team as it then stands; or why nothing happened. */
export type JobEnd =
  /** `screen` is null where the form's own choice is right. */
  | { kind: 'done'; screen: Screen | null; opened: Opened }
  | { kind: 'refused'; sentence: string; snapshot: Snapshot | null }
  | { kind: 'trouble'; trouble: Trouble }

/** The team is as it was opened or written last, and a card follows; null is that of the form. */
function shown(screen: Screen | null, snapshot: Snapshot): JobEnd {
  return { kind: 'done', screen, opened: { kind: 'team', snapshot } }
}

function ended(outcome: Outcome): JobEnd {
  return outcome.kind === 'done' ? shown(null, outcome.snapshot) : outcome
}

/** Roundtable notes what it did for the one who acts; null when the team could not be reached. */
function note(
  { source }: Door,
  press: string,
  commands: readonly Command[],
  filed?: Filed,
): Snapshot | Outcome {
  const more = filed === undefined ? {} : { filed }
  const outcome = source.carryOut({ press, commands, actor: 'roundtable', ...more })
  return outcome.kind === 'done' ? outcome.snapshot : outcome
}

function isOutcome(value: Snapshot | Outcome): value is Outcome {
  return 'kind' in value
}

function putAgenda(door: Door, press: string, snapshot: Snapshot, job: Of<'put-agenda'>): JobEnd {
  const { occurrence, spot, answers } = job
  const put = door.desk.putAgenda(snapshot, occurrence, spot, answers)
  const noted = put.kind === 'there' ? note(door, `${press}-put`, put.commands) : snapshot
  // The agenda stands in the Doc, whatever became of the note: the next one finds it by its marks.
  return shown(afterAgenda(job, put), isOutcome(noted) ? snapshot : noted)
}

/**
 * What was read in the Doc, in one write: many of them take longer than Google lets a press take. One by one only when they were
 * refused, since what one line lacks must not keep the others out. Each reading is a press of its own: the Doc has changed since.
 */
function takeOver(door: Door, snapshot: Snapshot, commands: readonly Command[]): Snapshot | Outcome {
  if (commands.length === 0) return snapshot
  const noteNow = (some: readonly Command[]) => note(door, `note-${door.visit.secret()}`, some)
  const all = noteNow(commands)
  if (!isOutcome(all) || all.kind !== 'refused') return all
  return commands.reduce<Snapshot | Outcome>((now, command) => {
    if (isOutcome(now)) return now
    const noted = noteNow([command])
    return isOutcome(noted) && noted.kind === 'refused' ? now : noted
  }, all.snapshot ?? snapshot)
}

function readNotes(door: Door, snapshot: Snapshot, { occurrence }: Of<'read-notes'>): JobEnd {
  const read = door.desk.readNotes(snapshot, occurrence)
  const after = read.kind === 'read' ? takeOver(door, snapshot, read.commands) : snapshot
  return isOutcome(after) ? ended(after) : shown(afterNotes(occurrence, read), after)
}

/**
 * Files a closed round: what was typed in the Doc joins first, then nothing can be taken back any more, then the record is
 * written, then noted. Each step done again changes nothing. A server files by itself.
 */
function file(door: Door, press: string, before: Snapshot, { round: id }: Of<'file'>): JobEnd {
  const round = before.team.rounds.rounds.find((known) => known.id === id)
  if (before.home === 'server' || round === undefined) return shown(null, before)
  const { occurrence } = round
  const read = door.desk.readNotes(before, occurrence)
  const noted = read.kind === 'read' ? takeOver(door, before, read.commands) : before
  if (isOutcome(noted)) return ended(noted)
  const marked = note(door, `${press}-mark`, [{ type: 'mark-filed', occurrence, filing: id }])
  if (isOutcome(marked)) return ended(marked)
  const written = door.desk.fileRecord({ ...noted, ...marked }, id)
  if (written.kind === 'trouble') return shown(afterFiling(id, written), marked)
  const filed = note(door, `${press}-filed`, [], written.filed)
  return isOutcome(filed) ? ended(filed) : shown(afterFiling(id, written), filed)
}

function keepExport(door: Door, snapshot: Snapshot): JobEnd {
  const exported = door.moving.exported()
  if (exported.kind === 'trouble') return exported
  if (exported.kind === 'none') return shown(null, snapshot)
  const today = dayOf(door.visit.now, snapshot.team.profile.zone)
  return shown(afterExport(door.desk.keepText(`Roundtable ${today}`, exported.text)), snapshot)
}

/** Does a job, after the commands of its press. `snapshot` is the team as it stands then; null where there is none yet. */
export function doJob(door: Door, press: string, job: Job, snapshot: Snapshot | null): JobEnd {
  switch (job.job) {
    case 'join':
      return ended(door.moving.join(job.code))
    case 'let-go': {
      door.moving.letGo()
      return { kind: 'done', screen: null, opened: door.source.open() }
    }
    case 'import':
      if (door.linked())
        return { kind: 'refused', sentence: textsIn(door.visit.language).join.linked, snapshot: null }
      return ended(door.moving.brought(press, job.text))
  }
  if (snapshot === null) return { kind: 'done', screen: null, opened: { kind: 'none' } }
  switch (job.job) {
    case 'put-agenda':
      return putAgenda(door, press, snapshot, job)
    case 'read-notes':
      return readNotes(door, snapshot, job)
    case 'file':
      return file(door, press, snapshot, job)
    case 'link':
      return ended(door.moving.move(job.code))
    case 'unlink': {
      const opened = door.moving.unlink()
      return opened.kind === 'trouble' ? opened : { kind: 'done', screen: null, opened }
    }
    case 'export':
      return keepExport(door, snapshot)
  }
}
