import { createHash } from 'node:crypto'
import { link, open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

let written = 0

/**
 * Writes a whole file or none, also when the power fails: first aside, then to the disk, then in place.
 * `aside` is a folder on the same disk. A file of that name is replaced.
 */
export async function writeWhole(path: string, text: string, aside: string): Promise<void> {
  await rename(await writeAside(path, text, aside), path)
  await keepOnDisk(dirname(path))
}

/** As `writeWhole`, but false, and nothing changed, when there is a file of that name already. */
export async function writeNew(path: string, text: string, aside: string): Promise<boolean> {
  const part = await writeAside(path, text, aside)
  try {
    await link(part, path)
  } catch (problem) {
    if (isObject(problem) && 'code' in problem && problem.code === 'EEXIST') return false
    throw problem
  } finally {
    await unlink(part)
  }
  await keepOnDisk(dirname(path))
  return true
}

async function writeAside(path: string, text: string, aside: string): Promise<string> {
  written += 1
  const short = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)
  const part = join(aside, `${short}-${process.pid}-${written}.part`)
  const file = await open(part, 'w')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
  return part
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A new name is only safe once its folder is on the disk; Windows sees to that itself and opens no folders. */
async function keepOnDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
