import type { Views } from '../../../src/tab/views'

export type GoalsView = Views['goals']['view']
export type ResultsOfView = GoalsView['results'][number]
export type TalkOfView = GoalsView['talks'][number]
export type TryOfView = TalkOfView['tries'][number]
