import type { ButtonJson, CardJson } from './card-json'

/** Every button of a card, wherever it stands. */
export function buttonsOf({ sections, fixedFooter }: CardJson): ButtonJson[] {
  const inBody = sections.flatMap(({ widgets }) =>
    widgets.flatMap((widget) => {
      if ('buttonList' in widget) return widget.buttonList.buttons
      return 'decoratedText' in widget && widget.decoratedText.button ? [widget.decoratedText.button] : []
    }),
  )
  const { primaryButton, secondaryButton } = fixedFooter ?? {}
  return [...inBody, ...(primaryButton ? [primaryButton] : []), ...(secondaryButton ? [secondaryButton] : [])]
}
