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

/** Every template of the folder, by its id; a test compares the two. */
export const englishLibraryFiles = {
  'asynchronous-week': asynchronousWeek,
  'celebration-and-reflection': celebrationAndReflection,
  'co-teaching-planning': coTeachingPlanning,
  'common-assessment-design': commonAssessmentDesign,
  'communication-skills': communicationSkills,
  'conflict-and-norms-check-in': conflictAndNormsCheckIn,
  consultancy,
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
