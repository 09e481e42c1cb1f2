import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { readRefusal } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, dashboard, type Fields } from '../../testing/createGrantWorld.ts'

const verifier = 'v'.repeat(43)
const toChallenge = (text: string) => createHash('sha256').update(text).digest('base64url')
const challenge = { code_challenge: toChallenge(verifier), code_challenge_method: 'S256' }

const unproven: [title: string, asked: Fields, shown: Fields][] = [
  ['no verifier', challenge, {}],
  ['another verifier', challenge, { code_verifier: 'w'.repeat(43) }],
  ['the challenge as verifier', challenge, { code_verifier: challenge.code_challenge }],
  ['a verifier in capitals', challenge, { code_verifier: verifier.toUpperCase() }],
  ['a verifier with a space', challenge, { code_verifier: `${verifier} ` }],
  [
    'a verifier too short',
    { ...challenge, code_challenge: toChallenge('v'.repeat(42)) },
    { code_verifier: 'v'.repeat(42) },
  ],
  [
    'a verifier too long',
    { ...challenge, code_challenge: toChallenge('v'.repeat(129)) },
    { code_verifier: 'v'.repeat(129) },
  ],
  [
    'a verifier of other marks',
    { ...challenge, code_challenge: toChallenge('*'.repeat(43)) },
    { code_verifier: '*'.repeat(43) },
  ],
  ['a verifier without a challenge', {}, { code_verifier: verifier }],
]
const weak: [title: string, asked: Fields][] = [
  ['plain', { code_challenge: verifier, code_challenge_method: 'plain' }],
  ['no method, which means plain', { code_challenge: verifier }],
  ['an unknown method', { ...challenge, code_challenge_method: 'S512' }],
  ['s256 in small letters', { ...challenge, code_challenge_method: 's256' }],
  ['a short challenge', { ...challenge, code_challenge: 'x' }],
]

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I10: a code without its proof gets nothing where proofs count', async () => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    const answers: unknown[] = []
    for (const [title, asked, shown] of unproven) {
      const response = await exchangeCode(await authorizeCode(asked), shown)
      answers.push([title, ...(await readRefusal(response))])
    }
    // Nothing shows that Bitbucket looks at them.
    const expected = profile.isStrict ? [400, 'invalid_grant'] : [200, undefined]
    expect(answers).toEqual(unproven.map(([title]) => [title, ...expected]))
  })

  test('fault I10: a weak challenge gets no code where proofs count', async () => {
    const { review } = await createGrantWorld(profile)
    const asked = { response_type: 'code', client_id: dashboard.key }
    const answers: unknown[] = []
    for (const [title, fields] of weak) {
      answers.push([title, (await review({ ...asked, ...fields })).status])
    }
    expect(answers).toEqual(weak.map(([title]) => [title, profile.isStrict ? 400 : 200]))
  })

  test.each([
    ['43 characters', verifier],
    ['128 characters', 'v'.repeat(128)],
    ['all marks there are', 'AZaz09-._~'.repeat(5)],
  ])('fault I10 control: a verifier of %s proves it', async (_title, text) => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    const code = await authorizeCode({ ...challenge, code_challenge: toChallenge(text) })
    expect((await exchangeCode(code, { code_verifier: text })).status).toBe(200)
  })

  test('fault I10 control: a client that never heard of it gets its token', async () => {
    const { authorizeCode, exchangeCode } = await createGrantWorld(profile)
    expect((await exchangeCode(await authorizeCode())).status).toBe(200)
  })
})
