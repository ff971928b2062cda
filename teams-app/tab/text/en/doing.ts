export const doing = {
  lost: 'That could not be done. Load the page again to see how things stand, then try once more.',
}

export type DoingTexts = typeof doing
