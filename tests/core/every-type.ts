import { command } from '../../core/src/command'

/** The type of every command that the border lets in, from the schema itself. */
export const everyType: readonly string[] = command.def.options.flatMap(({ shape }) => [
  ...shape.type.def.values,
])
