/** What other packages may use; inside core nobody imports this file. */
export type { AgendaBook } from './agenda/agenda'
export type { LibraryFiles } from './agenda/library-files'
export { notesOf, notesView, partCode, writtenAt } from './agenda/meeting-notes'
export { teamTemplates, templateFinder } from './agenda/own-templates'
export { parseTemplate } from './agenda/parse-template'
export type { PartView } from './agenda/part-view'
export { protocolFromLines, protocolLines } from './agenda/protocol-lines'
export {
  decisionSeasons,
  searchDecisions,
} from './agenda/search-decisions'
export type { Template } from './agenda/template'
export type { ActionView, AgendaView } from './agenda/view'
export { readCalendarFile, type SkipReason, skipReasonCodes } from './calendar/calendar-file'
export { releaseConflicts } from './calendar/early-release'
export { addDays, weekday } from './calendar/local-date'
export { endsAt, startsAt, today, withinHours } from './calendar/meeting-time'
export type { Occurrence } from './calendar/occurrences'
export { offeredZones } from './calendar/offered-zones'
export type { CalendarFileRefusal } from './calendar/refusals'
export { meetsAlready, readRhythm, readWeekdays, rhythmFields } from './calendar/rhythm-key'
export type { Rhythm } from './calendar/rhythm-shape'
export { type Days, defaultSchoolYear, schoolYearInHand } from './calendar/school-year'
export { isZone, toWallTime } from './calendar/wall-time'
export { writtenDay, writtenDays } from './calendar/written-days'
export { type ClockView, clockView } from './clock/view'
export { type Command, type CommandOf, command } from './command'
export { dueTries, type Judgement } from './data/data-book'
export { type ResultsFile, readResultsFile } from './data/results-file'
export { type ResultsView, resultsViews, standardsOverTime } from './data/view'
export { type Done, decideAll } from './decide'
export type { Actor, Moment } from './decision'
export { type NotesCommand, type NotesSources, notesToCommands } from './doc-commands'
export {
  type DocAnswer,
  type DocCommandsAnswer,
  docAnswer,
  docCommandsAnswer,
  type TeamSnapshot,
} from './doc-link/answers'
export { makeLinkCode, readLinkCode } from './doc-link/link-code'
export type { DocLinkRefusal } from './doc-link/refusals'
export { replayed } from './doc-link/replay'
export {
  type DocCommandsRequest,
  type DocRequest,
  docCommandsRequest,
  docRequest,
  type ImportTeamRequest,
  importTeamRequest,
  type LinkDocRequest,
  linkDocRequest,
} from './doc-link/requests'
export { type TeamExport, teamExport } from './doc-link/team-export'
export { type Block, type Content, type Document, plain, type RichText, type Run } from './document/block'
export type { DocsRequest } from './document/docs-api'
export { type DocsDocument, docsDocument } from './document/docs-document'
export { fileHref, fileStem, freeStem } from './document/file-name'
export { indexDocument } from './document/filing-index'
export { toHtml } from './document/html'
export { toMarkdown } from './document/markdown'
export type { Event } from './event'
export { evolve } from './evolve'
export { goalProgress, type Standing } from './goal/view'
export { handover } from './handover'
export * from './ids'
export { meetingAgenda, nextOccurrence } from './meeting'
export { type MeetingDocSources, meetingDoc } from './meeting-doc'
export { meetingFiling } from './meeting-filing'
export { meetingInHand } from './meeting-in-hand'
export { once } from './once'
export { makeLeaderCode, readLeaderCode } from './oversight/leader-code'
export { type LeaderView, leaderView } from './oversight/leader-view'
export { isLeader } from './oversight/oversight'
export { previewAll } from './preview'
export { type ProductRow, type ProductState, productTimeline } from './product/view'
export type { LikelyPupil } from './pupil/likely-numbers'
export { likelyPupils, withInitials } from './pupil/likely-pupils'
export { meetingRecord } from './record'
export { teamThreshold } from './reflection/anonymity'
export { answersOf } from './reflection/answers'
export { staysUnread } from './reflection/decide-round'
export { digestDraft } from './reflection/digest'
export { frameIds } from './reflection/frames'
export {
  answerDuties,
  answersInstead,
  answersTakenBack,
  takenBackRefusal,
} from './reflection/keep-answers'
export type { Round } from './reflection/round'
export { shownWords } from './reflection/shown-words'
export { summary } from './reflection/summary'
export { roundView } from './reflection/view'
export { visibilitySentence } from './reflection/visibility'
export { hasSay, mayLeaveTeam, stillAsked } from './reflection/win-sharing'
export type { Refusal } from './refusal'
export { commandsOfDue, openingOf } from './reminder/commands-of-due'
export { type Due, dueNow, messagesOpen, nextDue, roundOf } from './reminder/due'
export { type Notice, notices, type PersonalMatter, type SharedMatter } from './reminder/notices'
export { type Asked, askedOf } from './rotation/asked'
export { usualCancelMode } from './rotation/cancel'
export { type ChangedTurn, changedTurns } from './rotation/changed'
export type { Exchange } from './rotation/exchange'
export { feedEntries, writeFeed } from './rotation/feed'
export type { MovedTurn } from './rotation/moved'
export { leaderOf, publishedPlaces, waitsForAnswer } from './rotation/places'
export { previewAway, previewCancel, previewPass, previewReorder } from './rotation/preview'
export type { Place } from './rotation/turns'
export {
  fairShare,
  type MeetingRow,
  nextMeeting,
  ownTurns,
  type TurnRow,
  turnsTable,
  why,
} from './rotation/view'
export { type DocId, docId, docUrl, readDocLink } from './running-doc/doc-id'
export {
  type CallKind,
  type GoogleRefusal,
  googleRefusals,
  type Meaning,
  meaningOf,
  reasonsIn,
  unanswered,
} from './running-doc/google-answer'
export { insertAgenda } from './running-doc/insert-agenda'
export type { MeetingBlocks } from './running-doc/meeting-blocks'
export { memberNamed } from './running-doc/member-named'
export type { AgendaPlace } from './running-doc/place'
export { type AgendaQuestion, planAgenda } from './running-doc/plan-agenda'
export { readBack } from './running-doc/read-back'
export type { RecordFiling } from './running-doc/record-requests'
export {
  indexShelf,
  type MeetingFiling,
  planIndexRow,
  planRecord,
  type Shelf,
  termShelf,
  yearShelf,
} from './running-doc/record-shelves'
export { agendaDocOf, folderOf, recordDocOf, type TeamDocs } from './running-doc/team-docs'
export { tickedLines } from './running-doc/ticks'
export { readSchoolDays, usualRelease } from './school-days'
export type { Team } from './state'
export { roleTitleWords } from './team/decide'
export { teamNameWords } from './team/events'
export { leadRole } from './team/lead-role'
export { currentMember, isStaying, membersOn } from './team/membership'
export { setUpRoles } from './team/role-set-up'
export type { Member, Role, Rung } from './team/team'
export { cardTexts as englishCards } from './text/en/cards'
export type { Sayings } from './text/en/sayings'
export { cardTexts as spanishCards } from './text/es/cards'
export { fileRefusalText } from './text/file-refusal-text'
export { frameText, promptText } from './text/prompt-text'
export { isRefusal, refusalText } from './text/refusal-text'
export { resultsFileText } from './text/results-file-text'
export { skipText } from './text/skip-text'
export { offeredRoles, speak } from './text/speak'
export type { Speaker } from './text/speaker'
export { whySentence } from './text/why-text'
export { withoutEnd } from './text/without-end'
