import { newId } from '../../use/new-id'
import { useKept } from '../../use/use-kept'

/**
 * The id of what a form makes: the same while the same is sent again, as after a reload with the first press still on its
 * way, so that nothing is made twice.
 */
export function useOwnId(name: string): { idFor: (content: string) => string; forget: () => void } {
  const [kept, keep, forget] = useKept(`${name} id`)
  const idFor = (content: string) => {
    const [id = '', ...before] = kept.split('\n')
    if (id !== '' && before.join('\n') === content) return id
    const fresh = newId()
    keep(`${fresh}\n${content}`)
    return fresh
  }
  return { idFor, forget }
}
