import { strToU8, zipSync } from 'fflate'
import { exportTeam } from '../api/export-team'
import type { Conversing } from '../conversation/deps'
import { type Language, withScene } from '../conversation/scenery'
import { exportTables } from './export-tables'
import type { TabHome } from './home'

/**
 * Everything of a team that a member may see, for use without us: the whole team as JSON, from which it can also be
 * brought elsewhere, and its records as tables. Null where there is no such team for them.
 */
export async function exportZip(
  by: Conversing,
  { key, member }: TabHome,
  language: Language,
): Promise<Uint8Array | null> {
  const look = { personal: true, draft: null, language }
  const tables = await withScene(by, key, member, look, (scene) =>
    scene.viewer === null ? null : exportTables({ ...scene, viewer: scene.viewer }),
  )
  if (tables === null) return null
  const { body } = await exportTeam(by, { key, member })
  const files = Object.fromEntries(tables.map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ 'team.json': strToU8(JSON.stringify(body, null, 2)), ...files })
}
