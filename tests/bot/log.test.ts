import * as fc from 'fast-check'
import { createLog } from '../../teams-app/src/log'
import { anyText, generated, hostileTexts } from '../hostile-texts'

/** The lines that a log writes, each read as JSON. */
function linesOf(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const written: string[] = []
  write(createLog('debug', { write: (text: string) => void written.push(text) }))
  return written
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

describe('the log', () => {
  it('tells where a problem arose and never what somebody wrote', () => {
    const words = 'Maya cried in the meeting'
    const problem = Object.assign(new Error(`value too long: "${words}"`), { code: '22001', detail: words })
    const lines = linesOf((log) => {
      log.error({ err: problem }, 'a job failed')
      log.error({ err: words }, 'a job failed')
    })
    expect(JSON.stringify(lines)).not.toContain('Maya')
    expect(lines[0]).toMatchObject({
      msg: 'a job failed',
      err: {
        kind: 'Error',
        code: '22001',
        at: expect.arrayContaining([expect.stringContaining('log.test')]),
      },
    })
  })

  it('does not take words that look like a place in a program for one', () => {
    const words = 'x\n    at Maya (home.ts:1:2)\n    at cried'
    for (const problem of [new Error(words), Object.assign(new Error(words), { message: 'another' })]) {
      const [line] = linesOf((log) => log.error({ err: problem }, 'a job failed'))
      expect(JSON.stringify(line)).not.toMatch(/Maya|cried/)
      expect(line).toMatchObject({
        err: { at: expect.arrayContaining([expect.stringMatching(/log\.test/)]) },
      })
    }
  })

  describe('has one line for each event and no property more, whatever stands in it', () => {
    const facts = ['level', 'time', 'msg']
    function expectOneLine(text: string): void {
      const problem = Object.assign(new Error(text), { code: text, detail: text, [text]: text })
      const lines = linesOf((log) => {
        log.warn({ reason: text, status: 400 }, 'malformed activity')
        log.error({ err: problem }, 'a job failed')
      })
      const [first, second, ...more] = lines
      expect(more).toEqual([])
      expect(Object.keys(first ?? {}).sort()).toEqual([...facts, 'reason', 'status'].sort())
      expect(first).toMatchObject({ level: 40, msg: 'malformed activity', reason: text })
      expect(Object.keys(second ?? {}).sort()).toEqual([...facts, 'err'].sort())
      expect(Object.keys(Object(second?.err)).sort()).toEqual(['at', 'code', 'kind'])
      expect(second).toMatchObject({ level: 50, msg: 'a job failed' })
    }

    it('of over 400 that are known to try', () => hostileTexts.forEach(expectOneLine))

    it('of any', () => {
      fc.assert(fc.property(anyText, expectOneLine), { numRuns: generated(5_000) })
    })
  })
})
