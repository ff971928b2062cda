import { localDate as dates, localTime as times } from '@roundtable/core'

/** Dates and times of fixtures, written as text. */
export const localDate = (text: string) => dates.parse(text)
export const localTime = (text: string) => times.parse(text)
