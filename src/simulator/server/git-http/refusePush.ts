import type { RefChange } from '../pushes/RefChange.ts'

/**
 * A push that was refused after git had taken it, in git's own words (`gitprotocol-pack`, "Report
 * Status"): the client names each branch with the reason.
 */
export function refusePush(changes: readonly RefChange[], reason: string): Response {
  const lines = changes.map(
    ({ kind, name }) => `ng refs/${kind === 'branch' ? 'heads' : 'tags'}/${name} ${reason}\n`,
  )
  const report = Buffer.concat([toPacket('unpack ok\n'), ...lines.map(toPacket), end])
  const body: Buffer[] = []
  for (let at = 0; at < report.length; at += packetLimit) {
    // All clients of today ask for the side band, whose first channel this is.
    const part = [Buffer.from([1]), report.subarray(at, at + packetLimit)]
    body.push(toPacket(Buffer.concat(part)))
  }
  return new Response(new Uint8Array(Buffer.concat([...body, end])), {
    headers: {
      'Content-Type': 'application/x-git-receive-pack-result',
      'Cache-Control': 'no-cache',
    },
  })
}

const end = Buffer.from('0000')
// Of a packet, less its length and the channel.
const packetLimit = 65_000

function toPacket(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes])
}
