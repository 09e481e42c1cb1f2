import type { XdmHost } from 'simple-xdm/host'
import { readMember } from '../connect/readMember.ts'
import { readText } from '../connect/readText.ts'
import { toClass } from '../connect/toClass.ts'
import type { AppFlag, AppFlagKind, AppFlags } from './createAppFlags.ts'

export interface CreateFlagModuleParameters {
  xdm: Pick<XdmHost, 'broadcast'>
  flags: AppFlags
}

const kinds: readonly AppFlagKind[] = ['info', 'success', 'warning', 'error']
const mostActions = 5

/**
 * `AP.flag`, as in `atlassian-connect-js` (observed). Bitbucket's documentation tells apps to use it,
 * and its host page was seen without it. The frame hears `flag.close` and `flag.action`.
 */
export function createFlagModule({ xdm, flags }: CreateFlagModuleParameters) {
  const owners = new Map<string, { frame: string; identifier: string }>()

  flags.subscribe((event) => {
    const owner = owners.get(event.flag.id)
    if (!owner) return
    const { frame, identifier: flagIdentifier } = owner
    const isOwner = ({ extension_id: id }: { extension_id: string }) => id === frame
    if (event.type === 'closed') {
      owners.delete(event.flag.id)
      xdm.broadcast('flag.close', isOwner, { flagIdentifier })
    } else {
      xdm.broadcast('flag.action', isOwner, { flagIdentifier, actionIdentifier: event.action })
    }
  })

  return {
    create: toClass({
      create({ args: [options], appKey, frameId: frame, objectId: identifier, reply }) {
        const id = `${frame} ${identifier}`
        owners.set(id, { frame, identifier })
        flags.show(readFlag(options, id, appKey))
        // One too many: nobody will ever close it.
        if (!flags.shown.getState().some((flag) => flag.id === id)) owners.delete(id)
        reply(identifier)
        return id
      },
      methods: { close: (_call, id) => flags.close(id) },
    }),
  }
}

function readFlag(options: unknown, id: string, appKey: string): AppFlag {
  const type = readText(readMember(options, 'type'), 20).toLowerCase()
  const actions = readMember(options, 'actions')
  const entries = typeof actions === 'object' && actions !== null ? Object.entries(actions) : []
  return {
    id,
    appKey,
    kind: kinds.find((kind) => kind === type) ?? 'info',
    title: readText(readMember(options, 'title'), 200),
    body: readText(readMember(options, 'body'), 2_000),
    isAutomatic: readMember(options, 'close') === 'auto',
    actions: entries.slice(0, mostActions).map(([key, text]) => ({
      identifier: key.slice(0, 200),
      text: readText(text, 100),
    })),
  }
}
