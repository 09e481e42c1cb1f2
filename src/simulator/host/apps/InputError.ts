/** What a user has typed cannot be sent as it is; the message tells them what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
