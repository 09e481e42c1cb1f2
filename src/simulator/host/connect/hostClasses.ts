/**
 * The objects that frames make at the host, by module, and their methods. Names as in Atlassian's
 * `atlassian-connect-js` (observed), so its frame script works with them too.
 */
export const hostClasses = {
  messages: { generic: [], error: [], warning: [], success: [], info: [], hint: [] },
  flag: { create: ['close'] },
  dialog: {
    create: [],
    createButton: [],
    getButton: ['enable', 'disable', 'toggle', 'isEnabled', 'hide', 'show', 'isHidden', 'trigger'],
  },
} as const
