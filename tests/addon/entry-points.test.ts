import { aTeam, school, tuesdays } from './a-school-of-docs'

describe('every entry point', () => {
  test('answers whoever opens the Doc: a member, a stranger, and before the permission', () => {
    const at = aTeam()
    for (const entry of [
      'onHomepage',
      'onFileScopeGranted',
      'onStartAgain',
      'onSettings',
      'onHelp',
    ] as const) {
      at.ana.open(entry)
      expect(at.ana.title()).not.toBe('')
    }
    expect(at.ana.title()).toBe('What Roundtable does')
    const stranger = at.sidebar('stranger')
    stranger.open()
    expect(stranger.words()).toContain('Ana')
    expect(stranger.words()).not.toContain('Facilitator')
    stranger.open('onSettings')
    expect(stranger.words()).not.toContain('Our data')
  })

  test('a button of an older card gets a fresh start, and nothing is done', () => {
    const at = aTeam()
    const [button] = [
      {
        text: 'x',
        type: 'OUTLINED' as const,
        onClick: {
          action: {
            function: 'onPress',
            parameters: { v: '0', press: 'p'.repeat(20), tap: '{}' },
            loadIndicator: 'SPINNER',
          },
        },
      },
    ]
    const answer = at.ana.send(button)
    expect(JSON.stringify(answer)).toContain('Start again')
  })

  test('the agenda goes where the cursor stands', () => {
    const at = aTeam()
    const ana = at.sidebar('ana', { cursor: { tab: null, child: 1 } })
    ana.open()
    ana.press('Insert agenda')
    ana.press('Insert', { spot: 'cursor' })
    expect(at.lines()[0]).toBe('Grade 5 notes\n')
    expect(at.lines().length).toBeGreaterThan(10)
  })
})

describe('two who set a team up at once', () => {
  test('have one team: the other is told and changes nothing', () => {
    const at = school()
    at.allow()
    const [one, other, ben] = [at.sidebar('ana'), at.sidebar('ana'), at.sidebar('ben')]
    for (const side of [one, other, ben]) {
      side.open()
      side.press('Set up the team')
    }
    one.press('Save', tuesdays)
    for (const side of [other, ben]) {
      side.press('Save', { ...tuesdays, name: 'Another', members: 'Ana <ana@school.example>' })
      expect(side.words()).toContain('There is a team here already')
      expect(side.title()).toBe('Grade 5 notes')
    }
    ben.open()
    expect(ben.words()).toContain('Who does what')
  })
})
