/** What a field shows of a mistake; nothing while there is none. */
export function wrong(message: string | null): { validationMessage?: string } {
  return message === null ? {} : { validationMessage: message }
}
