import {
  Button,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Switch,
  Tab,
  TabList,
  Textarea,
  Title2,
  teamsLightTheme,
} from '@fluentui/react-components'

/** React and the controls of Fluent that the tab uses too, and nothing of ours. */
export function Bare({ children }: { children?: React.ReactNode }) {
  return (
    <FluentProvider theme={teamsLightTheme}>
      <main>
        <Title2 as="h1">A bare page</Title2>
        <TabList>
          <Tab value="one">One</Tab>
        </TabList>
        <MessageBar>
          <MessageBarBody>A message</MessageBarBody>
        </MessageBar>
        <Field label="Name">
          <Input />
        </Field>
        <Field label="Words">
          <Textarea />
        </Field>
        <Select aria-label="Choice">
          <option>One</option>
        </Select>
        <Switch label="On" />
        <Spinner label="Wait" />
        <Dialog>
          <DialogTrigger>
            <Button>Open</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>A question</DialogTitle>
            </DialogBody>
          </DialogSurface>
        </Dialog>
        {children}
      </main>
    </FluentProvider>
  )
}
