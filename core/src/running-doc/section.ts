import { plain } from '../document/block'
import type { MeetingBlock } from './meeting-blocks'

/** A heading that has a mark of its own. */
export function section(key: string, title: string): MeetingBlock {
  return { key, name: title, content: [{ kind: 'heading', level: 2, text: plain(title) }], space: [] }
}
