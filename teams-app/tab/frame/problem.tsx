import { MessageBar, MessageBarBody } from '@fluentui/react-components'

/** Why something was not done, said at once; nothing when all is well. */
export function Problem({ text }: { text: string | null }) {
  return (
    <div role="alert">
      {text !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}
