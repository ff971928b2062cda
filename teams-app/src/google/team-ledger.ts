import type { Runner } from '../run-command'
import type { TeamKey } from '../store/team-key'
import type { TeamMemory } from '../team-memory'
import type { Ledger } from './ledger'

/** The files of a team as its log tells of them. Rejects when there is no such team. */
export function teamLedger(by: { teams: TeamMemory; runner: Runner }, key: TeamKey): Ledger {
  const docs = async () => {
    const remembered = await by.teams.recall(key)
    if (remembered === null) throw new Error('There is no such team.')
    return remembered.team.docs
  }
  return {
    docs,
    async note(note) {
      await by.runner.run({ key, commands: [note], actor: { kind: 'clock' }, seen: [] })
      return docs()
    },
  }
}
