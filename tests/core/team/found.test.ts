import { decide, decideAll } from '../../../core/src/decide'
import { evolve } from '../../../core/src/evolve'
import { leadRole } from '../../../core/src/team/lead-role'
import { given } from '../../given'
import { after, day, doneBy, founded, founding, member, on, order, replay, rotating, who } from '../founded'

const monday = on('2026-08-31')
const change = (fields: Record<string, unknown>) => order({ type: 'change-team', ...fields })
const founded2 = (fields: Record<string, unknown>) => order({ ...founding(), ...fields })

describe('founding a team', () => {
  test('keeps the people as ids, in their order, and the name and titles as words', () => {
    const roles = [rotating('facilitator'), rotating('snacks', { title: '  Snacks ' })]
    const { events, words, team } = doneBy(null, [founding('BA', roles)], monday)
    expect(words).toEqual([
      { id: 'team:name', text: 'Grade 7 Science', author: 'A' },
      { id: 'role:snacks', text: 'Snacks', author: 'A' },
    ])
    expect(JSON.stringify(events)).not.toMatch(/Grade|Snacks/)
    expect(team.profile.members.map(({ id }) => id)).toEqual(['B', 'A'])
    expect(team.profile).toMatchObject({
      zone: 'America/Chicago',
      leads: ['A'],
      charter: { goal: null, norms: [] },
      settings: { language: 'en', hours: { from: '07:00', until: '18:00' }, anonymous: false, grace: 1 },
    })
    expect(team.profile.roles.map(({ id, rank }) => [id, rank])).toEqual([
      ['facilitator', 0],
      ['snacks', 1],
    ])
    expect(leadRole(team.profile)).toBe('facilitator')
    expect(leadRole({ roles: [] })).toBeNull()
  })

  test.each([
    ['a member named twice', { founders: ['A', 'B', 'A'] }, { code: 'member-named-twice', member: 'A' }],
    ['a lead from outside', { lead: 'Z' }, { code: 'lead-not-in-team', member: 'Z' }],
    ['an unknown zone', { zone: 'Mars/Base' }, { code: 'unknown-zone', zone: 'Mars/Base' }],
    ['a bare offset', { zone: '+02:00' }, { code: 'unknown-zone', zone: '+02:00' }],
    ['no hours', { hours: { from: '08:00', until: '08:00' } }, { code: 'hours-too-short' }],
    ['a role twice', { roles: [rotating('a'), rotating('a')] }, { code: 'role-named-twice', role: 'a' }],
    [
      'a role that merges into itself',
      { roles: [rotating('a', { mergesInto: 'a' })] },
      { code: 'role-merges-nowhere', role: 'a' },
    ],
    [
      'a role that merges into one that is not there',
      { roles: [rotating('a'), rotating('b', { mergesInto: 'c' })] },
      { code: 'role-merges-nowhere', role: 'b' },
    ],
  ])('is refused with %s', (_, fields, refused) => {
    expect(decideAll(null, [founded2(fields)], monday)).toEqual({ refused })
  })

  test('happens once; before it there is no team', () => {
    given(founded())
      .when((team) => decide(team, founding(), monday))
      .thenRefused({ code: 'team-exists' })
    expect(decideAll(null, [change({ language: 'es' })], monday)).toEqual({ refused: { code: 'no-team' } })
    expect(decideAll(null, [], monday)).toEqual({ refused: { code: 'no-team' } })
  })

  test('a log that does not begin with it, or tells of something unknown, is not ours', () => {
    expect(() => evolve(null, { type: 'leads-set', leads: [who('A')] })).toThrow('before the founding')
    expect(() => Reflect.apply(evolve, undefined, [founded(), { type: 'rained' }])).toThrow('rained')
    expect(() => Reflect.apply(evolve, undefined, [founded(), { type: 'constructor' }])).toThrow()
  })
})

describe('a founded team changes itself', () => {
  test('its language, zone, hours, anonymity and name, each on its own', () => {
    const done = doneBy(
      founded(),
      [
        change({ language: 'es' }),
        change({ zone: 'Europe/Madrid' }),
        change({ hours: { from: '09:00', until: '15:00' } }),
        change({ anonymous: true }),
        change({ name: 'Ciencias' }),
      ],
      monday,
    )
    expect(done.team.profile).toMatchObject({
      zone: 'Europe/Madrid',
      settings: { language: 'es', hours: { from: '09:00', until: '15:00' }, anonymous: true, grace: 1 },
    })
    expect(done.words).toEqual([{ id: 'team:name', text: 'Ciencias', author: 'A' }])
    expect(done.events.filter(({ type }) => type === 'team-changed')).toHaveLength(4)
  })

  test('what is so already makes no fact', () => {
    const team = founded()
    const same = [
      change({ language: 'en', zone: 'America/Chicago' }),
      order({ type: 'set-roles', roles: [rotating('facilitator')] }),
      order({ type: 'set-lead', member: 'A', lead: true }),
      order({ type: 'set-lead', member: 'B', lead: false }),
      order({ type: 'set-quiet', member: 'B', quiet: false }),
    ]
    for (const command of same) expect(doneBy(team, [command], monday).events).toEqual([])
  })

  test.each([
    [{ zone: 'Mars/Base' }, { code: 'unknown-zone', zone: 'Mars/Base' }],
    [{ hours: { from: '17:00', until: '08:00' } }, { code: 'hours-too-short' }],
  ])('not to %j', (fields, refused) => {
    expect(decideAll(founded(), [change(fields)], monday)).toEqual({ refused })
  })

  test('its charter: sentences are words, and a shorter charter forgets the norms that are gone', () => {
    const set = (goal: string | null, norms: string[]) => order({ type: 'set-charter', goal, norms })
    const first = doneBy(founded(), [set('Read more', ['Begin on time', 'Listen'])], monday)
    expect(first.team.profile.charter).toEqual({
      goal: 'charter:goal',
      norms: ['charter:norm:1', 'charter:norm:2'],
    })
    expect(first.words.map(({ text }) => text)).toEqual(['Read more', 'Begin on time', 'Listen'])
    const second = doneBy(first.team, [set(null, ['Listen'])], monday)
    expect(second.team.profile.charter).toEqual({ goal: null, norms: ['charter:norm:1'] })
    expect(second.words).toEqual([
      { id: 'charter:goal', text: null, author: 'A' },
      { id: 'charter:norm:1', text: 'Listen', author: 'A' },
      { id: 'charter:norm:2', text: null, author: 'A' },
    ])
  })

  test('its vision and what stays in the room, which a form that does not ask for them leaves alone', () => {
    const set = (more: object) => order({ type: 'set-charter', goal: null, norms: [], ...more })
    const whole = doneBy(founded(), [set({ vision: 'All read', confidences: 'Names' })], monday)
    const charter = {
      goal: null,
      norms: [],
      vision: 'charter:vision',
      confidences: 'charter:confidences',
    }
    expect(whole.team.profile.charter).toEqual(charter)
    expect(whole.words).toContainEqual({ id: 'charter:vision', text: 'All read', author: 'A' })
    const left = doneBy(whole.team, [set({})], monday)
    expect(left.team.profile.charter).toEqual(charter)
    expect(left.words.map(({ id }) => id)).toEqual(['charter:goal'])
    const reworded = doneBy(whole.team, [set({ vision: 'All read well', confidences: 'Names' })], monday)
    expect(reworded.events).toEqual([{ type: 'charter-set', charter }])
    const gone = doneBy(whole.team, [set({ vision: null, confidences: null })], monday)
    expect(gone.team.profile.charter).toEqual({ goal: null, norms: [] })
    expect(gone.words).toContainEqual({ id: 'charter:confidences', text: null, author: 'A' })
  })

  test('the same charter again makes no fact', () => {
    const set = order({ type: 'set-charter', goal: 'Read more', norms: ['Listen'] })
    const first = after(founded(), [set], monday)
    expect(doneBy(first, [set], monday).events).toEqual([])
  })

  test('its leads; one always stays', () => {
    const lead = (id: string, is: boolean) => order({ type: 'set-lead', member: id, lead: is })
    const two = after(founded(), [lead('B', true)], monday)
    expect(two.profile.leads).toEqual(['A', 'B'])
    expect(after(two, [lead('A', false)], monday).profile.leads).toEqual(['B'])
    expect(decideAll(founded(), [lead('A', false)], monday)).toEqual({ refused: { code: 'last-lead' } })
    expect(decideAll(founded(), [lead('Z', true)], monday)).toEqual({
      refused: { code: 'unknown-member', member: 'Z' },
    })
  })

  test('a member chooses quiet for themselves, and a lead for them', () => {
    const quiet = order({ type: 'set-quiet', member: 'B', quiet: true })
    for (const by of ['A', 'B']) {
      const team = after(founded(), [quiet], on('2026-08-31', member(by)))
      expect(team.profile.members.filter((one) => one.quiet).map(({ id }) => id)).toEqual(['B'])
    }
  })

  test('share, exclusion and weekly cap, each kept until it is changed', () => {
    const set = (fields: Record<string, unknown>) => order({ type: 'change-member', member: 'B', ...fields })
    const once = after(
      founded(),
      [set({ share: { num: 1, den: 2 } }), set({ excluded: true }), set({ weeklyCap: 1 })],
      monday,
    )
    const find = (team: typeof once) => team.profile.members.find(({ id }) => id === 'B')
    expect(find(once)).toMatchObject({ share: { num: 1, den: 2 }, excluded: true, weeklyCap: 1 })
    const twice = after(once, [set({ weeklyCap: null }), set({ excluded: false })], monday)
    expect(find(twice)).toMatchObject({ share: { num: 1, den: 2 }, excluded: false })
    expect(find(twice)).not.toHaveProperty('weeklyCap')
  })

  test('founders belong to the team also after its zone is corrected westwards', () => {
    const early = on('2026-08-31', member('A'), '01:00')
    const team = after(founded(), [change({ zone: 'Pacific/Honolulu' })], early)
    const then = { ...early, today: day('2026-08-30') }
    expect(decideAll(team, [change({ language: 'es' })], then)).not.toHaveProperty('refused')
  })

  test('a refused command takes the whole batch with it', () => {
    const team = founded()
    const before = JSON.stringify(team)
    const batch = [change({ language: 'es' }), change({ zone: 'Mars/Base' })]
    expect(decideAll(team, batch, monday)).toEqual({ refused: { code: 'unknown-zone', zone: 'Mars/Base' } })
    expect(JSON.stringify(team)).toBe(before)
  })

  test('the log alone makes the same team again', () => {
    const one = doneBy(null, [founding(), change({ language: 'es' })], monday)
    expect(replay(one.events)).toEqual(one.team)
  })
})
