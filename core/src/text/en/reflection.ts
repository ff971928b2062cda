import type { FrameId, PromptId } from '../../reflection/frames'
import type { ReflectionRefusal } from '../../reflection/refusals'
import type { Sentences } from '../sentences'

/** Titles, prompts and the words of a filed summary. */
export interface ReflectionLabels {
  frames: Record<FrameId, string>
  prompts: Record<PromptId, string>
  visible: { named: string; anonymous: (threshold: number) => string }
  summary: Record<
    | 'present'
    | 'roles'
    | 'agenda'
    | 'forGoal'
    | 'notes'
    | 'shortened'
    | 'topics'
    | 'decisions'
    | 'actions'
    | 'reflections'
    | 'besides'
    | 'anonymous'
    | 'wins',
    string
  > & {
    part: (title: string, minutes: number) => string
    due: string
    tooFew: (threshold: number) => string
    about: string
  }
  /** How a draft for the newsletter begins. */
  digest: (team: string, from: string, until: string) => string
}

export const reflectionLabels: ReflectionLabels = {
  frames: {
    'plus-delta': 'Plus / delta',
    'glow-grow': 'Glow and grow',
    'rose-bud-thorn': 'Rose, bud, thorn',
    'start-stop-continue': 'Start, stop, continue',
    'what-so-what-now-what': 'What? So what? Now what?',
    free: 'Free reflection',
  },
  prompts: {
    plus: 'What helped us today?',
    delta: 'What should we change next time?',
    glow: 'What went well today?',
    grow: 'Where can we still grow?',
    rose: 'Rose: what was good today?',
    bud: 'Bud: what is just beginning and worth our care?',
    thorn: 'Thorn: what was difficult?',
    start: 'What should we start doing?',
    stop: 'What should we stop doing?',
    continue: 'What should we keep doing?',
    what: 'What happened that matters?',
    'so-what': 'So what does it mean for our students or for us?',
    'now-what': 'Now what will we do?',
    free: 'What do you take away from this meeting?',
  },
  visible: {
    named:
      'Your team sees this with your name, and it is filed with the meeting in your team’s folder, where a leader with access can read it. You can withdraw it until it is filed.',
    anonymous: (threshold) =>
      `No names are shown. Once the round is closed, your team sees the answers in mixed order, if ${threshold} or more people answered; fewer are erased unread. They are filed in the team’s folder, where a leader with access can read them. You can take yours back until the round closes. Until then someone with access to the stored data could look; afterwards nobody, Roundtable included, can tell whose is whose.`,
  },
  summary: {
    present: 'Present',
    roles: 'Roles',
    agenda: 'Agenda as held',
    forGoal: 'for our goal',
    notes: 'Notes',
    shortened: 'More was written than is filed here. Read the rest in your team’s running Doc.',
    topics: 'Topics',
    decisions: 'Decisions',
    actions: 'Actions',
    reflections: 'Reflections',
    besides: 'Also said',
    anonymous: 'Without names',
    wins: 'Wins',
    part: (title, minutes) => `${title} (${minutes} min)`,
    due: 'by',
    tooFew: (threshold) => `Fewer than ${threshold} people answered, so the answers were erased unread.`,
    about: 'about',
  },
  digest: (team, from, until) => `Wins of ${team}, ${from} to ${until}`,
}

export const reflectionRefusals: Sentences<ReflectionRefusal> = {
  'reflection-meeting-unknown': () =>
    'This meeting is not in your calendar any more. Open the next meeting and reflect on that one.',
  'reflection-meeting-cancelled': ({ date }, speaker) =>
    `The meeting of ${speaker.date(date)} was cancelled. Reflect on a meeting that took place.`,
  'reflections-are-filed': ({ date }, speaker) =>
    `The reflections of ${speaker.date(date)} are filed already. Log this one for your next meeting, or type it into the filed document.`,
  'round-exists': ({ state }) =>
    state === 'open'
      ? 'The reflection of this meeting is open already. Answer on its card.'
      : 'This meeting had its reflection already. You can still log single reflections until they are filed.',
  'too-few-for-anonymous': ({ members, threshold }) =>
    `Anonymous answers show from ${threshold} people on, and your team has ${members}. Choose a reflection with names.`,
  'round-unknown': () => 'This reflection is not there any more. Open the latest card of your meeting.',
  'round-is-closed': () =>
    'This reflection is closed. You can still log a single one: type "reflect" and your words.',
  'round-still-open': () => 'The reflection is still open. Close it first, then file the meeting.',
  'round-is-named': () => 'This reflection is with names. Choose "Take it back" on your own card instead.',
  'prompt-not-asked': () =>
    'This card does not fit the reflection any more. Open the latest card and answer there.',
  'already-answered': () =>
    'You have answered already. To change it, choose "Take it back" on your card first, then answer again.',
  'nothing-to-take-back': () => 'There is no answer of yours in this reflection. Nothing to take back.',
  'answers-are-mixed': () =>
    'The round is closed and its answers are mixed: nobody, Roundtable included, can tell which is yours. Talk to your team if one should not be filed.',
  'reflection-empty': () => 'There is nothing written yet. Type a few words, then send them.',
  'reflection-too-long': ({ most, characters }) =>
    `That is ${characters} characters; up to ${most} fit. Shorten it or send it in two.`,
  'reflection-id-used': () => 'Something went wrong on our side and nothing was saved. Please send it again.',
  'reflection-author-unknown': () =>
    'Only words of your team’s members can be logged. Add the person with "Change set-up", then try again.',
  'win-person-unknown': () =>
    'One of the people named is not in this team. Name members only, and mention others in the text.',
  'already-logged': ({ kind }) =>
    kind === 'win'
      ? 'This message is logged as a win already. Nothing to do.'
      : 'This message is logged as a reflection already. Nothing to do.',
  'reflection-unknown': () => 'This reflection was withdrawn already. Nothing to do.',
  'not-your-reflection': ({ author }, speaker) =>
    `Only ${speaker.name(author)} can withdraw this reflection. Ask them, if you think they should.`,
  'reflection-is-filed': () =>
    'This meeting is filed, so this reflection stands in your team’s document. Delete it there, or ask your team’s note-taker to.',
  'win-unknown': () => 'This win was withdrawn already. Nothing to do.',
  'not-your-win': ({ author }, speaker) =>
    `Only ${speaker.name(author)} and the people named can withdraw this win. Ask one of them.`,
  'win-is-filed': () =>
    'This meeting is filed, so this win stands in your team’s document. Delete it there, or ask your team’s note-taker to.',
  'win-asks-others': ({ asked }, speaker) =>
    `Whether this win leaves the team is for ${speaker.list(asked.map((member) => speaker.name(member)))} to say. Ask them.`,
  'filed-otherwise': () => 'This meeting is filed already. Open the document from its card.',
}
