import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { line } from './lines'

const dayMs = 86_400_000

/**
 * Removes the backups of a folder that are older than so many days, and answers how many. A file is a backup when its
 * first line says so, whatever it is called; everything else stays.
 */
export async function removeOldBackups(folder: string, days: number, now: number): Promise<number> {
  let removed = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (!entry.isFile() || now - (await stat(path)).mtimeMs <= days * dayMs) continue
    if (!(await isBackup(path))) continue
    await rm(path)
    removed += 1
  }
  return removed
}

/** The first line of a backup is short; of a strange file no more is read. */
const firstLineBytes = 4_096

async function isBackup(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstLineBytes), 0, firstLineBytes, 0)
    const [first = ''] = buffer.toString('utf8', 0, bytesRead).split('\n')
    return line.safeParse(jsonOf(first)).data?.kind === 'roundtable-backup'
  } finally {
    await file.close()
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
