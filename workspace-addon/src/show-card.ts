import type { Button, Card, Section } from './cards/card'
import { literal } from './formatted'
import { type Maker, showButton, showWidget } from './show-widget'

function showSection(maker: Maker, { header, collapsedAfter, widgets }: Section) {
  const section = maker.service.newCardSection()
  if (header !== undefined) section.setHeader(literal(header))
  for (const widget of widgets) section.addWidget(showWidget(maker, widget))
  return collapsedAfter === undefined
    ? section
    : section.setCollapsible(true).setNumUncollapsibleWidgets(collapsedAfter)
}

/** Google wants the first button of a footer filled and the second outlined. */
function showFooter(maker: Maker, { primary, secondary }: { primary: Button; secondary?: Button }) {
  const { service } = maker
  const { FILLED, OUTLINED } = service.TextButtonStyle
  const footer = service
    .newFixedFooter()
    .setPrimaryButton(showButton(maker, primary).setTextButtonStyle(FILLED))
  return secondary === undefined
    ? footer
    : footer.setSecondaryButton(showButton(maker, secondary).setTextButtonStyle(OUTLINED))
}

/** A card as CardService makes it. */
export function showCard(maker: Maker, { title, subtitle, sections, footer }: Card): object {
  const { service } = maker
  const header = service.newCardHeader().setTitle(title)
  const builder = service
    .newCardBuilder()
    .setHeader(subtitle === undefined ? header : header.setSubtitle(subtitle))
  for (const section of sections) builder.addSection(showSection(maker, section))
  return (footer === undefined ? builder : builder.setFixedFooter(showFooter(maker, footer))).build()
}
