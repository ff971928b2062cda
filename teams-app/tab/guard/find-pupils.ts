export { likelyPupils, withInitials } from '@roundtable/core'
