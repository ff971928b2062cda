import type { Command } from '@roundtable/core'
import type { InTrouble } from './docs/desk'
import type { Door } from './door'
import type { Job } from './job'
import type { Screen } from './screen'
import type { Filed, Opened, Outcome, Snapshot, Trouble } from './source/team-source'

type Of<J extends Job['job']> = Extract<Job, { job: J }>

/** What became of a job: the card that follows, on the team as it then stands; or why nothing happened. */
export type JobEnd =
  /** `screen` is null where the form's own choice is right. */
  | { kind: 'done'; screen: Screen | null; opened: Opened }
  | { kind: 'refused'; sentence: string; snapshot: Snapshot | null }
  | { kind: 'trouble'; trouble: Trouble }

const team = (snapshot: Snapshot): Opened => ({ kind: 'team', snapshot })

function ended(outcome: Outcome, screen: Screen | null = null): JobEnd {
  return outcome.kind === 'done' ? { kind: 'done', screen, opened: team(outcome.snapshot) } : outcome
}

type Matter = Extract<Screen, { screen: 'doc-trouble' }>['matter']

function inTrouble({ place, reason, doc }: InTrouble, matter: Matter, snapshot: Snapshot): JobEnd {
  const file = doc === undefined ? {} : { doc }
  return {
    kind: 'done',
    screen: { screen: 'doc-trouble', place, reason, ...file, matter },
    opened: team(snapshot),
  }
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
  if (put.kind === 'trouble')
    return inTrouble(put, { kind: 'agenda', occurrence, spot, answers }, snapshot)
  if (put.kind === 'asked') {
    const { question } = put
    return {
      kind: 'done',
      screen: { screen: 'question', occurrence, question, spot, answers },
      opened: team(snapshot),
    }
  }
  const noted = note(door, `${press}-put`, put.commands)
  // The agenda stands in the Doc, whatever became of the note: the next one finds it by its marks.
  const after = isOutcome(noted) ? snapshot : noted
  return {
    kind: 'done',
    screen: { screen: 'inserted', occurrence, kept: put.kept },
    opened: team(after),
  }
}

/** One by one: what one line lacks must not keep the others out. */
function takeOver(door: Door, press: string, snapshot: Snapshot, commands: readonly Command[]): Snapshot {
  return commands.reduce((now, command, index) => {
    const noted = note(door, `${press}-${index}`, [command])
    return isOutcome(noted) ? now : noted
  }, snapshot)
}

function readNotes(door: Door, press: string, snapshot: Snapshot, { occurrence }: Of<'read-notes'>): JobEnd {
  const read = door.desk.readNotes(snapshot, occurrence)
  if (read.kind === 'trouble') return inTrouble(read, { kind: 'notes', occurrence }, snapshot)
  const after = takeOver(door, press, snapshot, read.commands)
  return { kind: 'done', screen: null, opened: team(after) }
}

/**
 * Files a closed round: what was typed in the Doc joins first, then nothing can be taken back any more, then the record is
 * written, then noted. Each step done again changes nothing. A server files by itself.
 */
function file(door: Door, press: string, before: Snapshot, { round: id }: Of<'file'>): JobEnd {
  const round = before.team.rounds.rounds.find((known) => known.id === id)
  if (before.home === 'server' || round === undefined)
    return { kind: 'done', screen: null, opened: team(before) }
  const { occurrence } = round
  const read = door.desk.readNotes(before, occurrence)
  const noted = read.kind === 'read' ? takeOver(door, `${press}-n`, before, read.commands) : before
  const marked = note(door, `${press}-mark`, [{ type: 'mark-filed', occurrence, filing: id }])
  if (isOutcome(marked)) return ended(marked)
  const written = door.desk.fileRecord({ ...noted, ...marked }, id)
  if (written.kind === 'trouble') return inTrouble(written, { kind: 'filing', round: id }, marked)
  const filed = note(door, `${press}-filed`, [], written.filed)
  return isOutcome(filed) ? ended(filed) : { kind: 'done', screen: null, opened: team(filed) }
}

function keepExport(door: Door, snapshot: Snapshot): JobEnd {
  const exported = door.moving.exported()
  if (exported.kind === 'trouble') return exported
  if (exported.kind === 'none') return { kind: 'done', screen: null, opened: team(snapshot) }
  const name = `Roundtable ${door.visit.today}`
  const kept = door.keepText(name, exported.text)
  if (kept.kind === 'trouble') return inTrouble(kept, { kind: 'export' }, snapshot)
  return { kind: 'done', screen: { screen: 'exported', file: kept.doc }, opened: team(snapshot) }
}

/** Does a job, after the commands of its press. `snapshot` is the team as it stands then; null where there is none yet. */
export function doJob(door: Door, press: string, job: Job, snapshot: Snapshot | null): JobEnd {
  switch (job.job) {
    case 'join':
      return ended(door.moving.join(job.code))
    case 'import':
      return ended(door.moving.brought(press, job.text))
  }
  if (snapshot === null) return { kind: 'done', screen: null, opened: { kind: 'none' } }
  switch (job.job) {
    case 'put-agenda':
      return putAgenda(door, press, snapshot, job)
    case 'read-notes':
      return readNotes(door, press, snapshot, job)
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
