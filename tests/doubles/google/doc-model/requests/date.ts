import { docsDiscovery } from '../../discovery'
import { Refused } from '../refused'
import type { DateProperties } from './shape'

/** The languages that Google's description lists. */
const locales = new Set(
  [
    ...(docsDiscovery.schemas.DateElementProperties?.properties?.locale?.description ?? '')
      .replace(/^.*following locales:/s, '')
      .matchAll(/`([\w-]+)`/g),
  ].map(([, locale]) => locale),
)

/** Refuses a date in a language, a zone or at a time that Docs does not know. */
export function refuseStrangeDate({ timestamp = '', timeZoneId, locale }: DateProperties): void {
  if (!/^\d{4}-\d\d-\d\dT.+Z$/.test(timestamp) || Number.isNaN(Date.parse(timestamp)))
    throw new Refused(`Invalid timestamp: ${timestamp}.`)
  if (locale !== undefined && !locales.has(locale)) throw new Refused(`Unsupported locale: ${locale}.`)
  if (timeZoneId === undefined || /^etc\/utc$/i.test(timeZoneId)) return
  try {
    new Intl.DateTimeFormat('en', { timeZone: timeZoneId })
  } catch {
    throw new Refused(`Invalid time zone: ${timeZoneId}.`)
  }
}

const forms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  DATE_FORMAT_MONTH_DAY_ABBREVIATED: { month: 'short', day: 'numeric' },
  DATE_FORMAT_MONTH_DAY_FULL: { month: 'long', day: 'numeric' },
  DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED: { month: 'short', day: 'numeric', year: 'numeric' },
}

/** How a date chip reads. */
export function displayOf(properties: DateProperties): string {
  const { timestamp = '', timeZoneId = 'etc/UTC', locale = 'en', dateFormat = '', timeFormat } = properties
  const instant = new Date(timestamp)
  const timeZone = timeZoneId.toLowerCase() === 'etc/utc' ? 'UTC' : timeZoneId
  const date =
    dateFormat === 'DATE_FORMAT_ISO8601'
      ? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
      : new Intl.DateTimeFormat(locale, { timeZone, ...forms[dateFormat] }).format(instant)
  if (timeFormat === undefined || timeFormat === 'TIME_FORMAT_DISABLED') return date
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(
    instant,
  )
  return timeFormat === 'TIME_FORMAT_HOUR_MINUTE_TIMEZONE' ? `${date} ${time} ${timeZone}` : `${date} ${time}`
}
