import { MessageBar, MessageBarBody } from '@fluentui/react-components'

/** Why nothing happened, said at once; nothing while all goes well. */
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
