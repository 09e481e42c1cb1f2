export type Shortcut = 'next' | 'previous' | 'search' | 'help'

const shortcuts: Readonly<Record<string, Shortcut>> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  '?': 'help',
}

/** What a key asks for; nothing where the user types, chooses, or uses the browser's own shortcuts. */
export function readShortcut(event: KeyboardEvent): Shortcut | undefined {
  const { altKey, ctrlKey, isComposing, key, metaKey, target } = event
  if (event.defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return undefined
  const place = target instanceof Element ? target : undefined
  if (place?.closest('input, select, textarea, dialog, [contenteditable="true"]')) return undefined
  return Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined
}
