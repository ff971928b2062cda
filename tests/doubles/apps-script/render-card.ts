import type { ButtonJson, CardJson, SectionJson, SelectionJson, WidgetJson } from './card-json'

/** Text where Google shows no format. */
function plain(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

function button({ text, altText, type }: ButtonJson): string {
  const label = altText === undefined ? '' : ` aria-label="${plain(altText)}"`
  return `<button class="${type.toLowerCase()}"${label}>${plain(text)}</button>`
}

function selection({ label, type, items }: SelectionJson): string {
  const chosen = items.some(({ selected }) => selected)
  if (type === 'DROPDOWN') {
    const options = items.map(
      ({ text, selected }, n) =>
        `<option${selected || (!chosen && n === 0) ? ' selected' : ''}>${plain(text)}</option>`,
    )
    return `<label class="field">${plain(label)}<select>${options.join('')}</select></label>`
  }
  const kind = type === 'CHECK_BOX' ? 'checkbox' : 'radio'
  const rows = items.map(
    ({ text, selected }) =>
      `<label class="tick"><input type="${kind}"${selected ? ' checked' : ''}>${plain(text)}</label>`,
  )
  return `<fieldset><legend>${plain(label)}</legend>${rows.join('')}</fieldset>`
}

const icons: Readonly<Record<string, string>> = { PERSON: '●', CLOCK: '◷', INVITE: '▦', STAR: '★' }

function widget(json: WidgetJson): string {
  if ('textParagraph' in json) return `<p>${json.textParagraph.text}</p>`
  if ('buttonList' in json)
    return `<div class="buttons">${json.buttonList.buttons.map(button).join('')}</div>`
  if ('divider' in json) return '<hr>'
  if ('selectionInput' in json) return selection(json.selectionInput)
  if ('decoratedText' in json) {
    const { topLabel, text, bottomLabel, startIcon, button: press } = json.decoratedText
    const icon = startIcon === undefined ? '' : `<i>${icons[startIcon.knownIcon] ?? ''}</i>`
    const top = topLabel === undefined ? '' : `<small class="top">${plain(topLabel)}</small>`
    const bottom = bottomLabel === undefined ? '' : `<small>${plain(bottomLabel)}</small>`
    return `<div class="line">${icon}<div class="words">${top}<span>${text}</span>${bottom}</div>${press ? button(press) : ''}</div>`
  }
  if ('textInput' in json) {
    const { label, hintText, value, type } = json.textInput
    const hint = hintText === undefined ? '' : `<small>${plain(hintText)}</small>`
    const rows = Math.min(8, Math.max(2, value.split('\n').length + 1))
    const field =
      type === 'SINGLE_LINE'
        ? `<input value="${plain(value)}">`
        : `<textarea rows="${rows}">${plain(value)}</textarea>`
    return `<label class="field">${plain(label)}${field}${hint}</label>`
  }
  const { label, type, value } = json.dateTimePicker
  const kind = type === 'DATE_ONLY' ? 'date' : 'time'
  return `<label class="field">${plain(label)}<input type="${kind}" value="${value ?? ''}"></label>`
}

function section({ header, collapsible, uncollapsibleWidgetsCount, widgets }: SectionJson): string {
  const first = collapsible ? (uncollapsibleWidgetsCount ?? 0) : widgets.length
  const more = widgets.length > first ? '<p class="more">⌄</p>' : ''
  const title = header === undefined ? '' : `<h2>${header}</h2>`
  return `<section>${title}${widgets.slice(0, first).map(widget).join('')}${more}</section>`
}

/** A card as the sidebar of Google Docs shows it, as HTML. */
export function renderCard({ header, sections, fixedFooter }: CardJson): string {
  const subtitle = header?.subtitle === undefined ? '' : `<span>${plain(header.subtitle)}</span>`
  const head = header === undefined ? '' : `<header><h1>${plain(header.title)}</h1>${subtitle}</header>`
  const { primaryButton, secondaryButton } = fixedFooter ?? {}
  const foot = [primaryButton, secondaryButton].flatMap((one) => (one === undefined ? [] : [button(one)]))
  const footer = foot.length === 0 ? '' : `<footer>${foot.join('')}</footer>`
  return `${head}${sections.map(section).join('')}${footer}`
}

/** How the sidebar dresses it. */
export const sidebarStyle = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 8px; background: #e8eaed; font: 14px/20px Roboto, "Noto Sans", "DejaVu Sans", sans-serif; color: #202124; }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 8px; }
  .card { width: 300px; background: #fff; border: 1px solid #dadce0; }
  .card > b.name { display: block; padding: 2px 12px; background: #2f5d8a; color: #fff; font-size: 11px; overflow-wrap: anywhere; }
  header { padding: 12px 16px; border-bottom: 1px solid #dadce0; }
  h1 { margin: 0; font-size: 14px; font-weight: 500; overflow-wrap: anywhere; }
  header span { color: #5f6368; font-size: 12px; overflow-wrap: anywhere; }
  section { padding: 8px 16px 12px; border-bottom: 1px solid #dadce0; }
  h2 { margin: 4px 0 8px; font-size: 12px; font-weight: 500; color: #2f5d8a; overflow-wrap: anywhere; }
  p { margin: 6px 0; overflow-wrap: anywhere; }
  .more { text-align: center; color: #5f6368; margin: 0; }
  .line { display: flex; align-items: center; gap: 12px; margin: 8px 0; }
  .line i { font-style: normal; color: #5f6368; width: 16px; flex: none; }
  .words { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .words .top { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  small { display: block; font-size: 12px; line-height: 16px; color: #5f6368; overflow-wrap: anywhere; }
  .buttons { display: flex; flex-wrap: wrap; gap: 6px; margin: 6px 0; }
  button { font: 500 13px/18px inherit; font-family: inherit; min-height: 32px; padding: 6px 10px; border: 1px solid #dadce0; border-radius: 4px; background: #fff; color: #2f5d8a; max-width: 100%; overflow-wrap: anywhere; }
  .line button { flex: none; max-width: 130px; }
  button.filled { background: #2f5d8a; color: #fff; border-color: #2f5d8a; }
  footer { padding: 10px 16px; display: flex; flex-wrap: wrap; gap: 8px; border-top: 1px solid #dadce0; }
  .field { display: block; font-size: 12px; color: #5f6368; margin: 8px 0; }
  .field input, .field select, .field textarea { display: block; width: 100%; font: 14px/20px inherit; font-family: inherit; padding: 6px; border: 1px solid #bdc1c6; border-radius: 4px; color: #202124; background: #fff; resize: none; }
  fieldset { border: 0; margin: 8px 0; padding: 0; }
  legend { font-size: 12px; color: #5f6368; padding: 0; }
  .tick { display: flex; gap: 10px; align-items: center; min-height: 32px; overflow-wrap: anywhere; }
  .tick input { width: 16px; height: 16px; flex: none; }
`
