import { callAddress, type AddressCall } from '../callAddress.ts'
import { createTenant } from '../createTenant.ts'
import { listAddresses } from '../listAddresses.ts'
import type { SecurityRule } from '../SecurityRule.ts'
import type { SecurityTarget } from '../SecurityTarget.ts'
import { signSecurityJwt, type JwtChange } from '../signSecurityJwt.ts'

const otherPath = '/another/address?of=the%20app'

/** What an app has to refuse, at each address that Bitbucket calls. */
const wrongs: [title: string, change: (target: SecurityTarget) => JwtChange][] = [
  ['one that nobody signed (none)', () => ({ alg: 'none', digest: null })],
  ['one that nobody signed (NonE)', () => ({ alg: 'NonE', digest: null })],
  ['one without its signature', () => ({ digest: null })],
  ['another algorithm (HS512)', () => ({ alg: 'HS512', digest: 'sha512' })],
  ['a forged one', () => ({ secret: createTenant().sharedSecret })],
  ['one signed with an empty secret', () => ({ secret: '' })],
  ['one of somebody who is not installed', () => ({ tenant: createTenant() })],
  ["one in another customer's name", ({ tenants }) => ({ secret: tenants[1].sharedSecret })],
  ['an expired one', () => ({ expiresIn: -600 })],
  ['one that never expires', () => ({ claims: { exp: undefined } })],
  ['one whose end is no number', () => ({ claims: { exp: 'never' } })],
  ['one of another address (qsh)', () => ({ path: otherPath })],
  ['one of another method (qsh)', () => ({ method: 'POST' })],
  ['one of no address (qsh)', () => ({ claims: { qsh: undefined } })],
  ['one of the context only (qsh)', () => ({ claims: { qsh: 'context-qsh' } })],
]

/** Who may see a page or have a call answered: Bitbucket, for what it has signed. */
export const tokenRules: SecurityRule[] = [
  {
    requirement: '1.1',
    title: 'answers the right JWT',
    check: (target) =>
      findAnswers(
        target,
        () => ({}),
        (status) => status >= 200 && status < 300,
      ),
  },
  { requirement: '1.1', title: 'refuses no JWT', check: refuses(() => ({ jwt: null })) },
  {
    requirement: '1.1',
    title: 'refuses a JWT that is none',
    check: refuses(() => ({ jwt: 'a.b.c' })),
  },
  ...wrongs.map(([title, change]) => ({
    requirement: '1.1',
    title: `refuses a JWT: ${title}`,
    check: refuses((target, path) => ({ jwt: signSecurityJwt(target, path, change(target)) })),
  })),
  {
    requirement: '8.1',
    title: 'refuses an address that was changed',
    check: refuses(() => ({ extra: 'user=somebody-else' })),
  },
]

type ToCall = (target: SecurityTarget, path: string) => AddressCall

/** A refusal is 4xx: with 5xx something broke, and nobody has judged. */
function refuses(toCall: ToCall): SecurityRule['check'] {
  return (target) => findAnswers(target, toCall, (status) => status >= 400 && status < 500)
}

async function findAnswers(
  target: SecurityTarget,
  toCall: ToCall,
  isRight: (status: number) => boolean,
): Promise<string[]> {
  const problems: string[] = []
  for (const address of listAddresses(target.descriptor)) {
    const { status } = await callAddress(target, address, toCall(target, address.path))
    if (!isRight(status)) problems.push(`${address.title} answers ${status}.`)
  }
  return problems
}
