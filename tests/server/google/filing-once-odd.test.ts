import { filesOnce } from './filing-once'

filesOnce(1)
