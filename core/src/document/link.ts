const https = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][!-~]*)?$/i
const unsafe = /["'<>[\]`\\^{|}()]|%(?![\da-f]{2})/gi

/**
 * The address as a document may link to it, or null when it may not: https, an ASCII host, no user name, no spaces.
 * Characters with a meaning in HTML or Markdown come out percent-encoded (`&` stays, each renderer escapes it).
 */
export function safeLink(href: string): string | null {
  if (!https.test(href)) return null
  return href.replace(unsafe, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
