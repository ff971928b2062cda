import asynchronousWeek from './templates/es/asynchronous-week.json'
import celebrationAndReflection from './templates/es/celebration-and-reflection.json'
import coTeachingPlanning from './templates/es/co-teaching-planning.json'
import commonAssessmentDesign from './templates/es/common-assessment-design.json'
import communicationSkills from './templates/es/communication-skills.json'
import conflictAndNormsCheckIn from './templates/es/conflict-and-norms-check-in.json'
import consultancy from './templates/es/consultancy.json'
import dataMeeting from './templates/es/data-meeting.json'
import decisionWithConcerns from './templates/es/decision-with-concerns.json'
import endOfYearReview from './templates/es/end-of-year-review.json'
import equityDiscussion from './templates/es/equity-discussion.json'
import facilitationPractice from './templates/es/facilitation-practice.json'
import fifteenMinuteHuddle from './templates/es/fifteen-minute-huddle.json'
import fourQuestions45 from './templates/es/four-questions-45.json'
import fourQuestions60 from './templates/es/four-questions-60.json'
import interdisciplinaryPlanning from './templates/es/interdisciplinary-planning.json'
import interventionPlanning from './templates/es/intervention-planning.json'
import leadersTeamMeeting from './templates/es/leaders-team-meeting.json'
import lessonStudyDiscussion from './templates/es/lesson-study-discussion.json'
import lessonStudyPlanning from './templates/es/lesson-study-planning.json'
import lookingAtStudentWork from './templates/es/looking-at-student-work.json'
import midYearReview from './templates/es/mid-year-review.json'
import peerObservationDebrief from './templates/es/peer-observation-debrief.json'
import seeItNameItDoIt from './templates/es/see-it-name-it-do-it.json'
import successAnalysis from './templates/es/success-analysis.json'
import teacherLedWorkshop from './templates/es/teacher-led-workshop.json'
import teamLaunch from './templates/es/team-launch.json'
import textFourAs from './templates/es/text-four-as.json'
import textSaveTheLastWord from './templates/es/text-save-the-last-word.json'
import tuningProtocol from './templates/es/tuning-protocol.json'
import unitCoPlanning from './templates/es/unit-co-planning.json'
import verticalAlignment from './templates/es/vertical-alignment.json'
import visionAndSmartGoal from './templates/es/vision-and-smart-goal.json'

/** The Spanish texts of each template, by its id; a test compares them with the folder. */
export const spanishLibraryFiles = {
  'asynchronous-week': asynchronousWeek,
  'celebration-and-reflection': celebrationAndReflection,
  'co-teaching-planning': coTeachingPlanning,
  'common-assessment-design': commonAssessmentDesign,
  'communication-skills': communicationSkills,
  'conflict-and-norms-check-in': conflictAndNormsCheckIn,
  consultancy: consultancy,
  'data-meeting': dataMeeting,
  'decision-with-concerns': decisionWithConcerns,
  'end-of-year-review': endOfYearReview,
  'equity-discussion': equityDiscussion,
  'facilitation-practice': facilitationPractice,
  'fifteen-minute-huddle': fifteenMinuteHuddle,
  'four-questions-45': fourQuestions45,
  'four-questions-60': fourQuestions60,
  'interdisciplinary-planning': interdisciplinaryPlanning,
  'intervention-planning': interventionPlanning,
  'leaders-team-meeting': leadersTeamMeeting,
  'lesson-study-discussion': lessonStudyDiscussion,
  'lesson-study-planning': lessonStudyPlanning,
  'looking-at-student-work': lookingAtStudentWork,
  'mid-year-review': midYearReview,
  'peer-observation-debrief': peerObservationDebrief,
  'see-it-name-it-do-it': seeItNameItDoIt,
  'success-analysis': successAnalysis,
  'teacher-led-workshop': teacherLedWorkshop,
  'team-launch': teamLaunch,
  'text-four-as': textFourAs,
  'text-save-the-last-word': textSaveTheLastWord,
  'tuning-protocol': tuningProtocol,
  'unit-co-planning': unitCoPlanning,
  'vertical-alignment': verticalAlignment,
  'vision-and-smart-goal': visionAndSmartGoal,
}
