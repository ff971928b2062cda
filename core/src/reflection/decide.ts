import type { ReflectionCommand } from './commands'
import { logDeciders } from './decide-log'
import { roundDeciders } from './decide-round'
import { winDeciders } from './decide-wins'
import { writingDeciders } from './decide-writing'
import type { Deciders } from './facts'

/** What a team may do with its reflections. */
export const reflectionDeciders: Deciders<ReflectionCommand['type']> = {
  ...roundDeciders,
  ...writingDeciders,
  ...logDeciders,
  ...winDeciders,
}
