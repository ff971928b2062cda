import { memberId } from '../../../core/src/ids'
import { memberNamed } from '../../../core/src/running-doc/member-named'

const person = (id: string, name: string, email: string | null = null) => ({
  member: memberId.parse(id),
  name,
  email,
})
const named = memberNamed([
  person('ana', 'Ana Diaz', 'Ana@School.example'),
  person('ben', 'Ben Okafor'),
  person('b2', 'Ben Li'),
])

test('a member is known by the address of a chip, whatever the chip shows', () => {
  expect(named({ email: 'ana@school.example', name: 'Somebody' })).toBe('ana')
})

test('else by the whole name, else by a first name that only one has', () => {
  expect(named({ name: 'ben okafor ' })).toBe('ben')
  expect(named({ name: 'Ana' })).toBe('ana')
  expect(named({ name: 'Ben' })).toBeNull()
  expect(named({ email: 'guest@other.example' })).toBeNull()
})
