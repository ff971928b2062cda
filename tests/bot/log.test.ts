import { createLog } from '../../teams-app/src/log'

describe('the log', () => {
  it('tells where a problem arose and never what somebody wrote', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line) => void lines.push(line) })
    const words = 'Maya cried in the meeting'
    const problem = Object.assign(new Error(`value too long: "${words}"`), { code: '22001', detail: words })
    log.error({ err: problem }, 'a job failed')
    log.error({ err: words }, 'a job failed')
    expect(lines.join('')).not.toContain('Maya')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'a job failed',
      err: {
        kind: 'Error',
        code: '22001',
        at: expect.arrayContaining([expect.stringContaining('log.test')]),
      },
    })
  })
})
