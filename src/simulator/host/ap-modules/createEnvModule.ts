import type { HostMethods } from '../connect/hostMethods.ts'
import { toMethod } from '../connect/toMethod.ts'

/** What a frame may change about its own element. */
export interface FrameElement {
  /** The frame wants another height: pixels, as a number or as text. */
  onResize: (height: unknown) => void
  /** The frame wants all the room there is. Default: nothing happens. */
  onFill?: (() => void) | undefined
}

export interface CreateEnvModuleParameters {
  /** The element of a frame that is open, by the frame's id. */
  findElement: (frameId: string) => FrameElement | undefined
  /** Whole address of the host page. */
  pageUrl: () => string
}

/**
 * `AP.env`, as in `atlassian-connect-js` (observed). `sizeToParent` is for frames that are a page of
 * their own; a frame in a dialog has the dialog's size.
 */
export function createEnvModule({
  findElement,
  pageUrl,
}: CreateEnvModuleParameters): HostMethods<'env'> {
  return {
    resize: toMethod(({ extension, frameId, args: [, height] }) => {
      if (extension.options['isDialog'] !== true) findElement(frameId)?.onResize(height)
    }),
    sizeToParent: toMethod(({ extension, frameId }) => {
      if (extension.options['isFullPage'] === true) findElement(frameId)?.onFill?.()
    }),
    // There is no footer here. Atlassian's own frame script calls it as it starts.
    hideFooter: () => undefined,
    getLocation: toMethod(({ reply }) => reply(pageUrl())),
  }
}
