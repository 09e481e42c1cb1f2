import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'

const { host, api, proxy } = bitbucketAddresses

/** Put the simulator in the place of Bitbucket's three origins, in served HTML and in headers. */
export function replaceBitbucketOrigins(text: string, simulatorOrigin: string): string {
  return [host, api, proxy].reduce(
    (replaced, origin) => replaced.replaceAll(origin, simulatorOrigin),
    text,
  )
}
