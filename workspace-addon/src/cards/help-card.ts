import type { Stage } from '../scene'
import type { Card } from './card'
import { bold, buttons, goTo, section, text } from './widgets'

/** What can be pressed, in the words of the buttons. */
export function helpCard({ texts, server }: Stage): Card {
  const { help, buttons: titles } = texts
  const rows = [
    [titles.insert, help.insert],
    [titles.cannot, help.cannot],
    [titles.swap, help.swap],
    [titles.why, help.why],
    [titles.turns, help.turns],
    [titles.reflect, help.reflect],
    [titles.actions, help.actions],
    [titles.notes, help.notes],
    [titles.settings, help.settings],
  ] as const
  // The server has pages of its own about what Roundtable does and keeps; without one there is no such place.
  const more = server === null ? [] : [{ text: titles.more, does: { open: `https://${server}/` } }]
  return {
    title: help.title,
    sections: [
      ...section([text(help.text)]),
      ...section(rows.map(([what, does]) => text(bold(what), ` · ${does}`))),
      ...section([text(help.privacy)]),
      ...section([
        buttons(goTo(titles.next, { screen: 'next' }), goTo(titles.turns, { screen: 'turns' }), ...more),
      ]),
    ],
  }
}
