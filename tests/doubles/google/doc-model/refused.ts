/** Google's answer 400 to a batch; `message` is the sentence without the place. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status = 'INVALID_ARGUMENT',
  ) {
    super(message)
  }
}

export const outsideParagraph =
  'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.'
export const insideGrapheme = 'The insertion index cannot be within a grapheme cluster.'
export const badDeletion = 'Invalid deletion range. Cannot delete the requested range.'
export const finalNewline = 'The range cannot include the newline character at the end of the segment.'

/** The sentence for an index past the end. */
export function pastTheEnd(index: number, end: number): string {
  return `Index ${index} must be less than the end index of the referenced segment, ${end}.`
}
