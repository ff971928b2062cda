import { setTimeout as sleep } from 'node:timers/promises'
import { syncSoon } from '../../teams-app/src/store/sync-soon'

test('what a disk does not take is said at the next write, until it takes it again', async () => {
  let takes = false
  const disk = syncSoon(async () => {
    if (!takes) throw new Error('EIO')
  }, 1)
  disk.written()
  await sleep(50)
  expect(() => disk.written()).toThrow('EIO')
  takes = true
  await sleep(50)
  expect(() => disk.written()).not.toThrow()
  await disk.stop()
})

test('what is written meanwhile is brought there once', async () => {
  let syncs = 0
  const disk = syncSoon(async () => {
    syncs += 1
  }, 20)
  for (let n = 0; n < 10; n += 1) disk.written()
  await sleep(60)
  expect(syncs).toBe(1)
  await disk.stop()
})

test('nothing runs on after the end', async () => {
  const disk = syncSoon(() => Promise.reject(new Error('EIO')), 20)
  disk.written()
  await disk.stop()
  await sleep(60)
  expect(() => disk.written()).not.toThrow()
  await disk.stop()
})

test('work that must be alone with the disk waits for a sync, and a sync for it; its failure holds up nobody', async () => {
  const story: string[] = []
  const disk = syncSoon(async () => {
    story.push('sync')
    await sleep(30)
    story.push('synced')
  }, 1)
  disk.written()
  await sleep(15)
  const failed = disk.between(async () => {
    story.push('alone')
    disk.written()
    await sleep(30)
    story.push('done')
    throw new Error('busy')
  })
  await expect(failed).rejects.toThrow('busy')
  await sleep(80)
  expect(story).toEqual(['sync', 'synced', 'alone', 'done', 'sync', 'synced'])
  await disk.stop()
})
