import { fileRefusalText, readCalendarFile, skipText } from '@roundtable/core'
import type { SchoolView } from './days-off'

/** What a file says, in words where it says nothing for us. Loaded when a file is chosen: it is read on this device. */
export function readSchoolFile(text: string, view: SchoolView) {
  const { language, zone, today, usualRelease } = view
  const years = (view.years.length === 0 ? [view.offered] : view.years).map((year) => ({
    ...year,
    daysOff: [],
    earlyRelease: [],
  }))
  const read = readCalendarFile(text, { language, zone, today, years, earlyReleaseAt: usualRelease })
  if ('refused' in read) return { problem: fileRefusalText(read.refused, language) }
  const { found, skipped, daysOff, earlyRelease } = read
  return {
    found,
    skipped: skipped.map(({ summary, date, reason }, n) => ({
      id: `${n}`,
      summary,
      date,
      why: skipText(reason, language),
    })),
    daysOff,
    earlyRelease,
  }
}

export type SchoolFile = Exclude<ReturnType<typeof readSchoolFile>, { problem: string }>
