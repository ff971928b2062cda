import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { syncSoon } from '../../teams-app/src/store/sync-soon'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-sync-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what a disk does not take is said at the next write, until it takes it again', async () => {
  const path = join(folder, 'log')
  const disk = syncSoon(path, 1)
  disk.written()
  await sleep(50)
  expect(() => disk.written()).toThrow('ENOENT')
  writeFileSync(path, 'here')
  await sleep(50)
  expect(() => disk.written()).not.toThrow()
  await disk.stop()
})

test('nothing runs on after the end', async () => {
  const path = join(folder, 'log')
  const disk = syncSoon(path, 20)
  disk.written()
  await disk.stop()
  await sleep(60)
  expect(() => disk.written()).not.toThrow()
  await disk.stop()
})
