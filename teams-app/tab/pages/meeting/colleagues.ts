import { createContext } from 'react'

/** Names of the team's members: in what is typed they are no students. */
export const Colleagues = createContext<readonly string[]>([])
