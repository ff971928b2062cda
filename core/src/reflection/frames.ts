/**
 * The frames of a reflection and the prompts of each, in the order in which they are asked. Their words stand in
 * core/src/text. `brief` is the sixty-second form: at most two prompts (FEATURES.md 29).
 */
export const frames = {
  'plus-delta': { prompts: ['plus', 'delta'], brief: ['plus', 'delta'] },
  'glow-grow': { prompts: ['glow', 'grow'], brief: ['glow', 'grow'] },
  'rose-bud-thorn': { prompts: ['rose', 'bud', 'thorn'], brief: ['rose', 'thorn'] },
  'start-stop-continue': { prompts: ['start', 'stop', 'continue'], brief: ['continue', 'start'] },
  'what-so-what-now-what': { prompts: ['what', 'so-what', 'now-what'], brief: ['what', 'now-what'] },
  free: { prompts: ['free'], brief: ['free'] },
} as const

export type FrameId = keyof typeof frames
export type PromptId = (typeof frames)[FrameId]['prompts'][number]

export const frameIds = [
  'plus-delta',
  'glow-grow',
  'rose-bud-thorn',
  'start-stop-continue',
  'what-so-what-now-what',
  'free',
] as const satisfies readonly FrameId[]

/** What a round of this frame asks. */
export function promptsOf(frame: FrameId, form: 'brief' | 'full'): readonly PromptId[] {
  return form === 'brief' ? frames[frame].brief : frames[frame].prompts
}

export const promptIds: readonly PromptId[] = frameIds.flatMap(
  (frame): readonly PromptId[] => frames[frame].prompts,
)

/** The prompt of that name, if there is one. */
export function promptNamed(name: string): PromptId | undefined {
  return promptIds.find((prompt) => prompt === name)
}
