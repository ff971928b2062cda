import { oneAtATime } from '../../teams-app/src/one-at-a-time'

const later = () => new Promise<void>((done) => setTimeout(done, 1))

describe('work one at a time', () => {
  it('runs in the order of asking under one name, and does not hold up another', async () => {
    const inTurn = oneAtATime()
    const story: string[] = []
    const work = (name: string, step: string) =>
      inTurn(name, async () => {
        story.push(`${name}${step} begins`)
        await later()
        story.push(`${name}${step} ends`)
      })
    await Promise.all([work('a', '1'), work('a', '2'), work('b', '1')])
    const of = (name: string) => story.filter((line) => line.startsWith(name))
    expect(of('a')).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends'])
    expect(story.indexOf('b1 begins')).toBeLessThan(story.indexOf('a2 begins'))
  })

  it('goes on after a failure, which only its own caller sees', async () => {
    const inTurn = oneAtATime()
    const failing = inTurn('a', () => Promise.reject(new Error('lost')))
    const next = inTurn('a', async () => 'done')
    await expect(failing).rejects.toThrow('lost')
    await expect(next).resolves.toBe('done')
  })
})
