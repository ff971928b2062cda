import { thingId } from '@roundtable/core'
import { libraryHeadings, libraryTemplate } from '../../core/src/agenda/library'
import { type Named, showCards, withPage } from '../cards/browser'
import { lakeside } from '../cards/sayings'
import { drawn, type Setting, setting } from '../cards/scenes'
import { describeWithChromium } from '../prerequisites'

/** What a phone of 320 px shows of a chat, in px. */
const screenful = 640

/** Each step of each protocol of the library, as whoever leads the next meeting sees it. */
function stepsOf(given: Setting): Named[] {
  const { school, trades } = given
  const { next: occurrence, asked } = trades
  return libraryHeadings(school.language).flatMap(({ id, minutes }) => {
    const parts = libraryTemplate(id, school.language)?.parts ?? []
    const choice = { type: 'choose-template' as const, occurrence, template: thingId.parse(id), minutes }
    const chosen = { ...given, school: school.after(school.member(0), given.now, [choice]) }
    return parts.map((_, step): Named => {
      const card = drawn(chosen, { screen: 'leading', occurrence, step }, asked, null)
      if (card === null) throw new Error(`No card of ${id}`)
      return { name: `${id}, step ${step + 1}`, card }
    })
  })
}

describeWithChromium('help with leading', (program) => {
  test.each(['en', 'es'] as const)(
    'fits one screen of a phone at each step of each protocol: %s',
    async (language) => {
      const steps = stepsOf(
        setting(language, lakeside[language], { roles: 3, actions: 2, daysOff: 0, parts: 0 }),
      )
      const heights = await withPage(program, async (page) => {
        await showCards(page, steps, { width: 320, theme: 'light' })
        return page.evaluate<number[]>(
          "[...document.querySelectorAll('.card')].map((card) => card.getBoundingClientRect().height)",
        )
      })
      expect(heights.length).toBeGreaterThan(80)
      expect(steps.filter((_, n) => (heights[n] ?? Infinity) > screenful).map(({ name }) => name)).toEqual([])
    },
  )
})
