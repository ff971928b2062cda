import * as z from 'zod/mini'
import { thingId } from './ids'

/** The id of something with words: leaves room for the prefix under which they are kept. */
export const shortId = thingId.check(z.maxLength(80))

/** Words as typed; the decider trims them and refuses nothing or too much with a sentence. */
export const typed = z.string().check(z.maxLength(20_000))
