import { docUrl } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card } from './card'
import { draw } from './draw'
import { buttons, goTo, list, longInput, quiet, radio, section, send, text, textInput } from './widgets'

/** A language is called by its own name everywhere. */
export const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const

/** What the team can change about itself, and where its data lies. */
export function settingsCard(scene: Scene): Card {
  const { settings, setUp, buttons: titles } = scene.texts
  const { anonymous } = scene.team.profile.settings
  const modes = [
    ['named', setUp.named],
    ['anonymous', setUp.anonymous],
  ] as const
  return draw(scene, {
    title: settings.title,
    subtitle: scene.teamName,
    sections: [
      ...section([
        buttons(
          goTo(titles.changeSetUp, { screen: 'set-up' }),
          goTo(titles.calendar, { screen: 'calendar' }),
          goTo(titles.charter, { screen: 'charter' }),
        ),
      ]),
      ...section([
        list('language', setUp.language, languages, scene.language),
        scene.home === 'tab'
          ? text(quiet(scene.texts.reflect.neverAnonymous))
          : radio('reflections', setUp.reflections, modes, anonymous ? 'anonymous' : 'named'),
      ]),
      ...section([text(where(scene)), buttons(goTo(titles.data, { screen: 'data' }))], settings.where),
    ],
    footer: {
      primary: send(titles.save, { form: 'settings' }),
      secondary: goTo(titles.back, { screen: 'next' }),
    },
  })
}

/** Where the team's truth lies, in words. */
function where({ texts, home, server }: Scene): string {
  const { settings } = texts
  return home === 'server' ? settings.onServer(server ?? settings.aServer) : settings[home]
}

/** What the team works for, and how it treats each other. */
export function charterCard(scene: Scene): Card {
  const { charter: texts, buttons: titles } = scene.texts
  const { goal, norms } = scene.team.profile.charter
  const said = goal === null ? '' : (scene.words(goal) ?? '')
  return draw(scene, {
    title: texts.title,
    sections: section([
      text(texts.text),
      longInput('goal', texts.goal, said),
      longInput('norms', texts.norms, norms.flatMap((norm) => scene.words(norm) ?? []).join('\n')),
    ]),
    footer: {
      primary: send(titles.save, { form: 'charter' }),
      secondary: goTo(titles.back, { screen: 'settings' }),
    },
  })
}

/** Take everything along, bring it back, or move to where Teams is. */
export function dataCard(scene: Scene): Card {
  const { data, buttons: titles } = scene.texts
  const { home, server } = scene
  const linked = section(
    [text(data.unlinkText), buttons(send(titles.unlink, { form: 'unlink' }))],
    data.linked,
  )
  const linkable = section([text(data.linkText), buttons(goTo(titles.link, { screen: 'link' }))], data.teams)
  return draw(scene, {
    title: data.title,
    sections: [
      ...section([text(where(scene))]),
      ...section([text(data.exportText), buttons(send(titles.export, { form: 'export' }))], data.export),
      ...(home === 'server' ? linked : server === null ? [] : linkable),
    ],
    footer: { primary: goTo(titles.back, { screen: 'settings' }) },
  })
}

/** The code that Teams shows moves the team of this Doc there. */
export function linkCard(scene: Scene): Card {
  const { data, join, buttons: titles } = scene.texts
  return draw(scene, {
    title: data.teams,
    sections: section([text(data.linkText), textInput('code', join.code, '', join.hint)]),
    footer: {
      primary: send(titles.link, { form: 'link' }),
      secondary: goTo(titles.back, { screen: 'data' }),
    },
  })
}

/** Everything of the team, as text in a Doc that belongs to whoever asked. */
export function exportedCard(scene: Scene, { file }: ScreenOf<'exported'>): Card {
  const { data, buttons: titles } = scene.texts
  return draw(scene, {
    title: data.export,
    sections: section([
      text(data.exported),
      buttons({ text: titles.open, does: { open: docUrl(file) } }, goTo(titles.next, { screen: 'next' })),
    ]),
  })
}
