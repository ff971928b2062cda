const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The words of a message that Teams sends as HTML: line breaks kept, tags gone. */
export function textOfHtml(html: string): string {
  const withoutTags = html
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
  return tidy(decodeEntities(withoutTags))
}

/** Only tags that Teams writes, so that `a <b and c> d` stays what a teacher typed. */
const markup =
  /<\/?(?:at|p|div|br|span|strong|em|b|i|u|s|a|ul|ol|li|blockquote|code|pre)(?:\s[^<>=]*=[^<>]*)?\/?>/gi

/** What a person typed to the bot: Teams marks mentions with `<at>` and pads them with `&nbsp;`. */
export function textOfMessage(text: string, ownMentions: readonly string[]): string {
  const unaddressed = ownMentions
    .filter((mention) => mention !== '')
    .reduce((rest, mention) => rest.split(mention).join(' '), text)
  return tidy(decodeEntities(unaddressed.replace(markup, '')))
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? entity
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
  })
}

function tidy(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
