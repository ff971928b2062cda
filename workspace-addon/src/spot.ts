import * as z from 'zod/mini'

/** Where an agenda goes that is not in the Doc yet. */
export const spot = z.enum(['cursor', 'top', 'after-last'])
