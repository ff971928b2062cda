import { teamThreshold, visibilitySentence } from '@roundtable/core'
import * as z from 'zod'
import { tabView } from '../view'

/** What the viewer has set, and who sees what, in words. */
export const settingsView = tabView({
  ask: z.strictObject({}),
  draw: ({ team, teamName, viewer, speaker, language }) => {
    const { members, leads, settings } = team.profile
    return {
      teamName,
      member: viewer,
      name: speaker.name(viewer),
      quiet: members.find(({ id }) => id === viewer)?.quiet ?? false,
      lead: leads.includes(viewer),
      language: settings.language,
      reflections: visibilitySentence({ mode: 'named', threshold: teamThreshold }, language),
      anonymous: visibilitySentence({ mode: 'anonymous', threshold: teamThreshold }, language),
    }
  },
})
