import { expect, test } from 'vitest'
import { ConsentError, HostError, HttpError, type BridgeError } from '../../../../bridge/core.ts'
import type { ConnectionStep } from '../check/ConnectionStep.ts'
import { toStepAdvice } from './toStepAdvice.ts'

const scriptMissing = { details: { hostCode: 'scriptMissing' } }

test.each<[ConnectionStep, BridgeError, string]>([
  ['bridge', new HostError('HOST_UNAVAILABLE', scriptMissing), "Bitbucket's script did not load."],
  ['bridge', new HostError('HOST_UNAVAILABLE'), "Bitbucket's page does not answer this app."],
  ['token', new ConsentError('CONSENT_DECLINED'), 'You did not allow access.'],
  ['token', new ConsentError('CONSENT_BLOCKED'), 'A denial is saved in Bitbucket.'],
  ['token', new ConsentError('CONSENT_UNANSWERED'), 'The access request was not answered.'],
  ['api', new ConsentError('CONSENT_LOST'), 'Access is not granted any more.'],
  ['token', new ConsentError('SIGNED_OUT'), 'Your login at Bitbucket has ended.'],
  ['api', new HostError('NETWORK_ERROR'), 'The network did not carry the call.'],
  ['api', new HttpError(401), 'Bitbucket did not accept the access token (status {status}).'],
  ['api', new HttpError(429), 'Bitbucket asks for a pause.'],
  ['api', new HttpError(500), 'Bitbucket answered with status {status}.'],
  [
    'vendor',
    new HttpError(401),
    "The vendor's server did not accept Bitbucket's signature (status {status}).",
  ],
  ['vendor', new HttpError(502), "The vendor's server has a problem (status {status})."],
  ['vendor', new HttpError(404), "The vendor's server has a problem (status {status})."],
])('default: %s, %s', (step, error, why) => {
  expect(toStepAdvice(step, error).why.defaultMessage).toBe(why)
})

test('behavior: a vendor that is down is no reason to stop reviewing', () => {
  expect(toStepAdvice('vendor', new HttpError(503)).fix.defaultMessage).toBe(
    'Reviews work without it; only policies are missing. Try again later.',
  )
})

test('behavior: a status of Bitbucket that waiting mends is told from one that it does not', () => {
  const [server, client] = [503, 404].map((status) => toStepAdvice('api', new HttpError(status)))

  expect(server?.fix.defaultMessage).toBe('Run the test again in a minute.')
  expect(client?.fix.defaultMessage).toContain('send the diagnostics below to the vendor')
})
