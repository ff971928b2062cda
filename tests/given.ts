import type { Decision } from '../core/src/decision'

/**
 * Tests read as `given(facts).when(decide).then(events)`; a refusal is `.thenRefused(refusal)`.
 * Comparison is by value.
 */
export function given<F>(facts: F) {
  return {
    when<E, R>(decide: (facts: F) => Decision<E, R>) {
      const decision = decide(facts)
      return {
        then(events: readonly E[]) {
          expect(decision).toMatchObject({ events })
        },
        thenRefused(refused: R) {
          expect(decision).toEqual({ refused })
        },
      }
    },
  }
}
