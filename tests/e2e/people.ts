/** Who and where the tests play: the people and the chat of teams-app/demo/playground.yml. */
export interface Person {
  id: string
  name: string
  aadObjectId: string
}

export const tenant = '5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d00'
export const bot = { id: '28:roundtable-local', name: 'Roundtable' }
export const chat = { id: '19:grade-5-team@thread.v2', name: 'Grade 5 team' }

export const people: readonly Person[] = [
  'Ana Torres',
  'Ben Okafor',
  'Cleo Martin',
  'Dev Patel',
  'Erin Walsh',
  'Farid Haddad',
].map((name, index) => ({
  id: `29:${name.split(' ')[0]?.toLowerCase()}`,
  name,
  aadObjectId: `5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d0${index + 1}`,
}))

export function personNamed(name: string): Person {
  const found = people.find((person) => person.name === name)
  if (found === undefined) throw new Error(`Nobody is called ${name}`)
  return found
}

export const ana = personNamed('Ana Torres')
