import { dataDeciders } from './data/decide'
import { goalDeciders } from './goal/decide'
import { oversightDeciders } from './oversight/decide'
import { productDeciders } from './product/decide'

/** Who decides what only the tab of Teams offers; a shell without it leaves this module out. */
export const tabDeciders = { ...productDeciders, ...oversightDeciders, ...goalDeciders, ...dataDeciders }
