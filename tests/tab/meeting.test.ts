import { partCode } from '../../core/src/agenda/meeting-notes'
import { at, MeetingRoom, usual } from './a-meeting'

const minute = 60_000
const note = (id: string, text: string, part: string | null = partCode('learn')) => ({
  type: 'write-note' as const,
  id,
  ...at,
  part,
  text,
})

describe('the page of a meeting', () => {
  test('shows the agenda with who does what, and tells who leads apart', () => {
    const room = new MeetingRoom()
    const meeting = room.meetingOf('A')
    expect(meeting).toMatchObject({ date: '2026-09-01', begun: true, filed: false, clock: null, leads: true })
    expect(meeting.roles.map(({ title, people }) => [title, people.map(({ name }) => name)])).toEqual([
      ['Facilitator', ['Ana']],
      ['Notes', ['Ben']],
      ['Time', []],
    ])
    expect(meeting.parts.map(({ minutes }) => minutes)).toEqual(usual.partMinutes)
    expect(room.meetingOf('B').leads).toBe(false)
    expect(room.meetingOf('A', '15:29').begun).toBe(false)
  })

  test('shows everybody the same clock, and none once the agenda is another', () => {
    const room = new MeetingRoom().act('B', '15:33', { type: 'start-clock', ...at, ...usual })
    for (const viewer of ['A', 'B', 'E'])
      expect(room.meetingOf(viewer, '15:35').clock).toMatchObject({ part: 0, drift: 3 * minute })
    const choice = { ...at, template: 'fifteen-minute-huddle', minutes: 15 }
    room.act('A', '15:36', { type: 'choose-template', ...choice })
    expect(room.meetingOf('B', '15:36').clock).toBeNull()
  })

  test('shows the notes of members and of the Doc under their parts, each with its writer', () => {
    const room = new MeetingRoom().act('B', '15:35', note('n', 'Half can compare'), note('o', 'Loose', null))
    const parts = room.meetingOf('B').parts
    expect(parts[1]?.notes).toMatchObject([{ id: 'n', text: 'Half can compare', by: 'Ben', own: true }])
    expect(parts[0]?.notes).toEqual([])
    expect(room.meetingOf('C').parts[1]?.notes).toMatchObject([{ own: false }])
    expect(room.meetingOf('C').otherNotes.notes).toMatchObject([{ text: 'Loose' }])
  })

  test('shows actions and topics as they are now, also after the day of the meeting', () => {
    const room = new MeetingRoom().act(
      'A',
      '15:40',
      { type: 'add-action', id: 'a', ...at, owner: 'C', text: 'Print it', due: '2026-09-08' },
      { type: 'add-item', id: 't', ...at, text: 'The field trip' },
      { type: 'record-decision', id: 'd', ...at, text: 'One exit ticket' },
      { type: 'log-win', id: 'w', ...at, text: 'All labs', people: ['C'] },
    )
    expect(room.meetingOf('B')).toMatchObject({
      actions: [{ text: 'Print it', owner: 'Cleo', due: '2026-09-08', state: 'open' }],
      topics: [{ text: 'The field trip', by: 'Ana', state: 'open' }],
      decisions: [{ text: 'One exit ticket', by: 'Ana' }],
      wins: [{ text: 'All labs', by: 'Ana', about: ['Cleo'], mayTakeBack: false }],
    })
    expect(room.meetingOf('C').wins).toMatchObject([{ mayTakeBack: true }])
    room.act('C', '23:00', { type: 'close-action', id: 'a', how: 'done' }, { type: 'park-item', id: 't' })
    expect(room.meetingOf('B', '09:00', '2026-09-02')).toMatchObject({
      actions: [{ state: 'done' }],
      topics: [{ state: 'parked' }],
    })
  })

  test('asks for a reflection with a name until a round is open, then for its answers', () => {
    const room = new MeetingRoom()
    expect(room.meetingOf('B').reflection).toMatchObject({ round: null, own: [] })
    expect(room.meetingOf('B').reflection.visibility).toContain('with your name')
    room.act('B', '15:50', { type: 'log-reflection', id: 'l', ...at, author: 'B', text: 'Data first' })
    room.act('A', '16:16', { type: 'open-round', id: 'r', ...at, frame: 'plus-delta', mode: 'anonymous' })
    const { reflection } = room.meetingOf('B', '16:20')
    expect(reflection.round).toMatchObject({ id: 'r', mode: 'anonymous', answered: false })
    expect(reflection.round?.prompts.map(({ id }) => id)).toEqual(['plus', 'delta'])
    expect(reflection.visibility).toContain('No names are shown')
    expect(reflection.own).toMatchObject([{ text: 'Data first', question: null }])
  })

  test('shows nobody what others wrote into a reflection', () => {
    const room = new MeetingRoom()
    room.act('B', '15:50', {
      type: 'log-reflection',
      id: 'l',
      ...at,
      author: 'B',
      text: 'Only for the record',
    })
    expect(JSON.stringify(room.seenBy('A'))).not.toContain('Only for the record')
    expect(JSON.stringify(room.seenBy('B'))).toContain('Only for the record')
  })

  test('says so when the team has no meeting', () => {
    const room = new MeetingRoom()
    room.act('A', '12:00', { type: 'set-school-year', from: '2026-08-15', until: '2026-09-02' })
    expect(room.seenBy('A', '12:00', '2026-10-01').meeting).toBeNull()
  })
})
