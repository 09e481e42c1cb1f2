import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'

/**
 * Where Bitbucket is, for this build: the origin of its script in our own HTML. It is ours to trust,
 * and the one place that development and tests replace.
 */
export function readHostOrigin(document: Document): string {
  const script = document.querySelector<HTMLScriptElement>(
    `script[src$="${bitbucketAddresses.script}"]`,
  )
  return script ? new URL(script.src).origin : bitbucketAddresses.host
}
