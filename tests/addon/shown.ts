import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Card } from '../../workspace-addon/src/cards/card'
import { showCard } from '../../workspace-addon/src/show-card'
import type { Maker } from '../../workspace-addon/src/show-widget'
import type { CardJson } from '../doubles/apps-script/card-json'
import { playedCardService, shownBy } from '../doubles/apps-script/card-service'

const manifest = JSON.parse(
  readFileSync(resolve(__dirname, '../../workspace-addon/appsscript.json'), 'utf8'),
) as { addOns: { common: { openLinkUrlPrefixes: string[] } } }

/** CardService as the script of the manifest has it. */
export const maker: Maker = {
  service: playedCardService({
    functions: ['onPress'],
    // As built with the server of the tests.
    openLinkUrlPrefixes: [...manifest.addOns.common.openLinkUrlPrefixes, 'https://rt.school.example/'],
  }),
  drawing: 'drawing-of-the-tests',
}

/** A card as Google would show it. */
export function shown(card: Card): CardJson {
  const response = shownBy(showCard(maker, card))
  if (!('card' in response)) throw new Error('Not a card')
  return response.card
}
