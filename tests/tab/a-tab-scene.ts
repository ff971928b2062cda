import type { MemberId } from '@roundtable/core'
import type { TabScene } from '../../teams-app/src/tab/view'
import { lakeside } from '../cards/sayings'
import { type Setting, sceneOf, setting } from '../cards/scenes'

/** A team of a school in November, with actions that are open and a protocol of its own. */
export const autumn: Setting = setting('en', lakeside.en, { roles: 3, actions: 4, daysOff: 0, parts: 3 })

export const [lead, other] = [autumn.school.member(0), autumn.school.member(1)]

/** The team as a member sees it in the tab. */
export function tabScene(viewer: MemberId = lead, given: Setting = autumn): TabScene {
  return { ...sceneOf(given, viewer, null), viewer }
}
