import asynchronousWeek from './templates/asynchronous-week.json'
import celebrationAndReflection from './templates/celebration-and-reflection.json'
import coTeachingPlanning from './templates/co-teaching-planning.json'
import commonAssessmentDesign from './templates/common-assessment-design.json'
import communicationSkills from './templates/communication-skills.json'
import conflictAndNormsCheckIn from './templates/conflict-and-norms-check-in.json'
import consultancy from './templates/consultancy.json'
import dataMeeting from './templates/data-meeting.json'
import decisionWithConcerns from './templates/decision-with-concerns.json'
import endOfYearReview from './templates/end-of-year-review.json'
import equityDiscussion from './templates/equity-discussion.json'
import facilitationPractice from './templates/facilitation-practice.json'
import fifteenMinuteHuddle from './templates/fifteen-minute-huddle.json'
import fourQuestions45 from './templates/four-questions-45.json'
import fourQuestions60 from './templates/four-questions-60.json'
import interdisciplinaryPlanning from './templates/interdisciplinary-planning.json'
import interventionPlanning from './templates/intervention-planning.json'
import leadersTeamMeeting from './templates/leaders-team-meeting.json'
import lessonStudyDiscussion from './templates/lesson-study-discussion.json'
import lessonStudyPlanning from './templates/lesson-study-planning.json'
import lookingAtStudentWork from './templates/looking-at-student-work.json'
import midYearReview from './templates/mid-year-review.json'
import peerObservationDebrief from './templates/peer-observation-debrief.json'
import seeItNameItDoIt from './templates/see-it-name-it-do-it.json'
import successAnalysis from './templates/success-analysis.json'
import teacherLedWorkshop from './templates/teacher-led-workshop.json'
import teamLaunch from './templates/team-launch.json'
import textFourAs from './templates/text-four-as.json'
import textSaveTheLastWord from './templates/text-save-the-last-word.json'
import tuningProtocol from './templates/tuning-protocol.json'
import unitCoPlanning from './templates/unit-co-planning.json'
import verticalAlignment from './templates/vertical-alignment.json'
import visionAndSmartGoal from './templates/vision-and-smart-goal.json'

/** Every file of the folder, by name; a test compares the two. */
export const libraryFiles: readonly unknown[] = [
  asynchronousWeek,
  celebrationAndReflection,
  coTeachingPlanning,
  commonAssessmentDesign,
  communicationSkills,
  conflictAndNormsCheckIn,
  consultancy,
  dataMeeting,
  decisionWithConcerns,
  endOfYearReview,
  equityDiscussion,
  facilitationPractice,
  fifteenMinuteHuddle,
  fourQuestions45,
  fourQuestions60,
  interdisciplinaryPlanning,
  interventionPlanning,
  leadersTeamMeeting,
  lessonStudyDiscussion,
  lessonStudyPlanning,
  lookingAtStudentWork,
  midYearReview,
  peerObservationDebrief,
  seeItNameItDoIt,
  successAnalysis,
  teacherLedWorkshop,
  teamLaunch,
  textFourAs,
  textSaveTheLastWord,
  tuningProtocol,
  unitCoPlanning,
  verticalAlignment,
  visionAndSmartGoal,
]
