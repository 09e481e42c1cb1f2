import type { PageLocks } from './createAnswerMark.ts'
import { readPageName } from './readPageName.ts'
import type { PageChannel } from './shareQuestion.ts'

const grantedMessage = 'granted'

/** What the frames of an app on one page share. */
export interface Page {
  name: string
  locks: PageLocks
  channel: PageChannel
}

/** The page around this frame; undefined where the browser, or a sandbox, has no means to share. */
export function findPage(): Page | undefined {
  try {
    const { locks } = navigator
    const name = `assent ${readPageName(window)}`
    return locks && { name, locks, channel: openChannel(name) }
  } catch {
    return undefined
  }
}

function openChannel(name: string): PageChannel {
  const channel = new BroadcastChannel(name)
  return {
    tellGrant: () => channel.postMessage(grantedMessage),
    onGrant: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === grantedMessage) listener()
      }),
  }
}
