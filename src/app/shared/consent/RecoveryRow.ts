/** A control that a user presses inside the app. */
export interface RecoveryAction {
  role: 'button' | 'link'
  name: string
}

/** How a user gets on from a state in which the app does not work. */
export interface RecoveryRow {
  /** What the user reads: the heading, the note, or the flag. */
  sign: string
  /** What to press in the app, in order. Where there are none, the app goes on by itself. */
  actions: readonly RecoveryAction[]
  /** What somebody does outside of the frame, where the app can only lead to it. */
  outside?: string
  /** Where that ends. `content` is the surface itself. */
  reached: 'content' | 'Bitbucket'
}
