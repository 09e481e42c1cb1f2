import { Component, type ReactNode } from 'react'
import { CrashScreen } from './CrashScreen.tsx'

export interface CrashBoundaryProps {
  children: ReactNode
}

/** Keeps a bug in one part from leaving an empty frame: it says so, and offers to begin anew. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true }
  }

  restart = () => this.setState({ hasCrashed: false })

  override render() {
    return this.state.hasCrashed ? <CrashScreen onRestart={this.restart} /> : this.props.children
  }
}
