import type { Views } from '../../../src/tab/views'

export type TeamPageView = Views['team']['view']
export type TeamMember = TeamPageView['members'][number]
export type ProductLine = TeamPageView['products'][number]
export type RolesView = TeamPageView['roles']
