/** The id of something new: unguessable, 36 letters, digits and hyphens, as every kind of id allows. */
export function newId(): string {
  return crypto.randomUUID()
}
