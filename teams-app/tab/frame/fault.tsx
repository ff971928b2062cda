import { Component, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What stands in place of a page that failed. */
  instead: ReactNode
}

/** A page that fails takes nothing else with it. */
export class Fault extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
