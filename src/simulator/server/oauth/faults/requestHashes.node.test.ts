import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { type AttackWorld, createAttackWorld } from '../../testing/createAttackWorld.ts'
import { forgeJwt } from '../../testing/forgeJwt.ts'

const checkout = '/2.0/repositories/acme/checkout'
const pulls = `${checkout}/pullrequests`

const hash = (canonical: string) => createHash('sha256').update(canonical).digest('hex')

/** A call with a JWT whose `qsh` is of this canonical request, or is this text. */
function call(world: AttackWorld, path: string, qsh: string | undefined, method = 'GET') {
  const claims = { ...world.claims, qsh }
  const token = forgeJwt({ claims, secret: world.app.sharedSecret })
  return world.send(path, { method, headers: { Authorization: `JWT ${token}` } })
}

const wrong: [title: string, path: string, qsh: string | undefined][] = [
  ['none', checkout, undefined],
  ['an empty one', checkout, ''],
  ['context-qsh', checkout, 'context-qsh'],
  ['the one of an empty text', checkout, hash('')],
  ['the one of another path', checkout, hash('GET&/2.0/repositories/acme/website&')],
  ['the one of another method', checkout, hash(`POST&${checkout}&`)],
  ['the one of a method in lower case', checkout, hash(`get&${checkout}&`)],
  ['the one of the path without /2.0', checkout, hash('GET&/repositories/acme/checkout&')],
  [
    'the one of a path decoded',
    `${checkout}/pullrequests/%31`,
    hash(`GET&${checkout}/pullrequests/1&`),
  ],
  ['the one without the query', `${pulls}?state=OPEN`, hash(`GET&${pulls}&`)],
  ['the one of another value', `${pulls}?state=OPEN`, hash(`GET&${pulls}&state=MERGED`)],
  [
    'the one of a query not sorted',
    `${pulls}?state=OPEN&page=1`,
    hash(`GET&${pulls}&state=OPEN&page=1`),
  ],
  [
    'the one of repeats not joined',
    `${pulls}?state=OPEN&state=MERGED`,
    hash(`GET&${pulls}&state=MERGED&state=OPEN`),
  ],
  [
    'the one of repeats not sorted',
    `${pulls}?state=OPEN&state=MERGED`,
    hash(`GET&${pulls}&state=OPEN,MERGED`),
  ],
  ['the one of a space as plus', `${pulls}?x=a+b`, hash(`GET&${pulls}&x=a+b`)],
  ['the one of a comma not encoded', `${pulls}?x=a,b`, hash(`GET&${pulls}&x=a,b`)],
  ['the one of small hexadecimal', `${pulls}?x=%2f`, hash(`GET&${pulls}&x=%2f`)],
  ['one in capitals', checkout, hash(`GET&${checkout}&`).toUpperCase()],
  ['one with a letter more', checkout, `${hash(`GET&${checkout}&`)}0`],
]

const right: [title: string, path: string, canonical: string][] = [
  ['no query', checkout, `GET&${checkout}&`],
  ['a slash at the end', `${checkout}?`, `GET&${checkout}&`],
  ['parameters in any order', `${pulls}?state=OPEN&page=1`, `GET&${pulls}&page=1&state=OPEN`],
  [
    'repeats sorted and joined',
    `${pulls}?state=OPEN&state=MERGED`,
    `GET&${pulls}&state=MERGED,OPEN`,
  ],
  ['plus for a space', `${pulls}?x=a+b`, `GET&${pulls}&x=a%20b`],
  ['%20 for a space', `${pulls}?x=a%20b`, `GET&${pulls}&x=a%20b`],
  ['a comma', `${pulls}?x=a,b`, `GET&${pulls}&x=a%2Cb`],
  ['a star', `${pulls}?x=*`, `GET&${pulls}&x=%2A`],
  ['small hexadecimal', `${pulls}?x=%2f`, `GET&${pulls}&x=%2F`],
  ['capital letters before small ones', `${pulls}?b=1&A=2`, `GET&${pulls}&A=2&b=1`],
  ['an empty value', `${pulls}?x=`, `GET&${pulls}&x=`],
  ['a name without a value', `${pulls}?x`, `GET&${pulls}&x=`],
  ['a parameter jwt that does not count', `${pulls}?jwt=x`, `GET&${pulls}&`],
  [
    'uuids that stay encoded',
    '/2.0/repositories/%7B%7D/%7Bc4ec0000-0000-4000-8000-000000000021%7D',
    'GET&/2.0/repositories/%7B%7D/%7Bc4ec0000-0000-4000-8000-000000000021%7D&',
  ],
]

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I03: a call is refused when its qsh is wrong', async () => {
    const world = await createAttackWorld(profile)
    const statuses = await Promise.all(
      wrong.map(async ([title, path, qsh]) => [title, (await call(world, path, qsh)).status]),
    )
    expect(statuses).toEqual(wrong.map(([title]) => [title, 401]))
  })

  test('fault I03 control: each way to write the right one is good', async () => {
    const world = await createAttackWorld(profile)
    const statuses = await Promise.all(
      right.map(async ([title, path, text]) => [
        title,
        (await call(world, path, hash(text))).status,
      ]),
    )
    expect(statuses).toEqual(right.map(([title]) => [title, 200]))
  })

  test('fault I03: the token of one method is no good for another', async () => {
    const world = await createAttackWorld(profile)
    const canonical = `GET&${pulls}/1/decline&`
    expect((await call(world, `${pulls}/1/decline`, hash(canonical), 'POST')).status).toBe(401)
  })

  test('fault I03: the token endpoint asks for no qsh, as public apps send none', async () => {
    const world = await createAttackWorld(profile)
    const claims = { ...world.claims, qsh: undefined }
    const token = forgeJwt({ claims, secret: world.app.sharedSecret })
    expect((await world.exchange(`JWT ${token}`)).status).toBe(200)
  })
})
