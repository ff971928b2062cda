import * as z from 'zod/mini'
import type { Pressing } from '../../use/use-press'
import type { RolesView } from './team-view'

const lasts = ['1', '2', '3', '4', 'month', 'quarter', 'kept'] as const

/** A role as somebody types it. `usual` is what it is called when the team gives no name of its own. */
const typedRole = z.object({
  id: z.string(),
  name: z.string(),
  usual: z.nullable(z.string()),
  seats: z.string(),
  required: z.boolean(),
  /** `rotating`, `ask-first`, or the member who always has it. */
  how: z.string(),
  lasts: z.enum(lasts),
  /** Empty: nobody does it when too few are there. */
  mergesInto: z.string(),
})
export type TypedRole = z.infer<typeof typedRole>

type HadRole = RolesView['had'][number]

/** What was typed before; undefined when nothing was. */
export function readRoles(text: string): readonly TypedRole[] | undefined {
  return text === '' ? undefined : z.safeParse(z.array(typedRole), JSON.parse(text)).data
}

/** The roles as the form shows them. */
export function rolesFrom({ had }: RolesView): readonly TypedRole[] {
  return had.map((role) => ({
    id: role.id,
    name: role.name,
    usual: role.title === null ? role.name : null,
    seats: String(role.seats),
    required: role.required,
    how: role.mode.kind === 'fixed' ? role.mode.member : role.mode.kind,
    lasts: lastsOf(role),
    mergesInto: role.mergesInto ?? '',
  }))
}

function lastsOf({ block }: HadRole): TypedRole['lasts'] {
  if (block.every !== 'meetings') return block.every
  return lasts.find((one) => one === String(block.count)) ?? 'kept'
}

/** One role more, which goes to the one before it when too few are there. */
export function withRole(
  roles: readonly TypedRole[],
  role: { id: string; name: string; usual: string | null },
): readonly TypedRole[] {
  const more: TypedRole = {
    ...role,
    seats: '1',
    required: roles.length === 0,
    how: 'rotating',
    lasts: '1',
    mergesInto: roles[roles.length - 1]?.id ?? '',
  }
  return [...roles, more]
}

/** Without the role; what would have gone to it goes where it would have gone. */
export function withoutRole(roles: readonly TypedRole[], id: string): readonly TypedRole[] {
  const gone = roles.find((role) => role.id === id)
  return roles
    .filter((role) => role.id !== id)
    .map((role) =>
      role.mergesInto === id
        ? { ...role, mergesInto: gone?.mergesInto === role.id ? '' : (gone?.mergesInto ?? '') }
        : role,
    )
}

/** The command that sets them; what the form does not ask stays as it was. */
export function rolesCommand(roles: readonly TypedRole[], { had }: RolesView): Pressing {
  return {
    type: 'set-roles',
    roles: roles.map(({ id, name, usual, seats, required, how, lasts: long, mergesInto }) => ({
      id,
      seats: Number(seats),
      required,
      mode:
        how === 'rotating' || how === 'ask-first' ? { kind: how } : { kind: 'fixed' as const, member: how },
      ...(name.trim() === usual ? {} : { title: name.trim() }),
      ...(mergesInto === '' ? {} : { mergesInto }),
      block: blockOf(
        long,
        had.find((role) => role.id === id),
      ),
    })),
  }
}

function blockOf(long: TypedRole['lasts'], known: HadRole | undefined): HadRole['block'] {
  if (long === 'month' || long === 'quarter') return { every: long }
  if (long === 'kept') return known?.block ?? { every: 'meetings', count: 1 }
  return { every: 'meetings', count: Number(long) }
}
