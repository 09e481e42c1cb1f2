interface EnglishMessage {
  id: string
  defaultMessage: string
}

const modules = import.meta.glob<{ messages: Record<string, EnglishMessage> }>(
  '../**/messages.ts',
  { eager: true },
)

/** Every message of the app, in English, by id. */
export function listMessages(): Map<string, string> {
  const descriptors = Object.values(modules).flatMap(({ messages }) => Object.values(messages))
  return new Map(descriptors.map(({ id, defaultMessage }) => [id, defaultMessage]))
}
