import type * as z from 'zod/mini'

/** Ids are brands in core; a page has them as the plain text that a view gave. The server parses every command. */
export type Plain<T> = T extends string
  ? T extends { readonly [z.core.$brand]: unknown }
    ? string
    : T
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T
