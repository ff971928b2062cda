/**
 * The child of the body under which the cursor stands, counted from 0 (GOOGLE.md: child i of the body is the structural element
 * i + 1); null in a header, a footer or a footnote, where no agenda goes.
 * @param isBody whether an element is the body itself
 * @param indexOf where the body has one of its children
 */
export function childUnderCursor<E extends { getParent(): E | null }>(
  element: E,
  isBody: (element: E) => boolean,
  indexOf: (child: E) => number,
): number | null {
  let child = element
  for (let parent = child.getParent(); parent !== null; parent = child.getParent()) {
    if (isBody(parent)) return indexOf(child)
    child = parent
  }
  return null
}
