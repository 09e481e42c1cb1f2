import { callAp } from '../callAp.ts'
import type { ContractCase } from '../ContractCase.ts'

const url = '/2.0/contract/one'
const json = '{"name":"Ana","nothing":null}'
const refusal = '{"type":"error","error":{"message":"Access denied."}}'
const signedOut = '{"type":"error","error":{"message":"Sign in."}}'

/** What the callbacks are given for an answer over HTTP. */
export const answerCases: readonly ContractCase[] = [
  {
    name: 'JSON arrives as data, with all its members',
    arrange: { answers: [{ status: 200, body: json }] },
    play: ({ ap }) => callAp(ap, { url }),
    expected: {
      success: [{ name: 'Ana', nothing: null }, 'success', { status: 200, responseText: json }],
    },
  },
  {
    name: 'text arrives as text where text is asked for',
    arrange: { answers: [{ status: 200, body: json }] },
    play: ({ ap }) => callAp(ap, { url, responseType: 'text' }),
    expected: { success: [json, 'success', { status: 200, responseText: json }] },
  },
  {
    name: 'no content arrives as undefined',
    arrange: { answers: [{ status: 204 }] },
    play: ({ ap }) => callAp(ap, { url, type: 'DELETE' }),
    expected: { success: [undefined, 'nocontent', { status: 204, responseText: '' }] },
  },
  {
    name: 'what should be JSON and is not arrives as an error',
    arrange: { answers: [{ status: 200, body: '<html>' }] },
    play: ({ ap }) => callAp(ap, { url }),
    expected: {
      error: [{ status: 200, responseText: '<html>' }, 'parsererror', 'SyntaxError'],
    },
  },
  {
    name: 'a refusal arrives as an error with its body as text',
    arrange: { answers: [{ status: 403, body: refusal }] },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: [{ status: 403, responseText: refusal }, 'error', 'text'] },
  },
  {
    name: 'a server that fails arrives as an error',
    arrange: { answers: [{ status: 502, body: '<h1>Bad Gateway</h1>' }] },
    play: ({ ap }) => callAp(ap, { url }, 'proxyRequest'),
    expected: {
      error: [{ status: 502, responseText: '<h1>Bad Gateway</h1>' }, 'error', 'text'],
    },
  },
  {
    name: 'a dead line arrives as status 0',
    arrange: { answers: ['unreachable'] },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: [{ status: 0, responseText: '' }, 'error', 'text'] },
  },
  {
    name: 'a 401 is tried again with a new token, and the app does not hear of it',
    arrange: {
      answers: [
        { status: 401, body: signedOut },
        { status: 200, body: '{}' },
      ],
    },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { success: [{}, 'success', { status: 200, responseText: '{}' }] },
  },
  {
    name: 'a second 401 goes to the app',
    arrange: {
      answers: [
        { status: 401, body: signedOut },
        { status: 401, body: signedOut },
        { status: 200, body: '{}' },
      ],
    },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: [{ status: 401, responseText: signedOut }, 'error', 'text'] },
  },
  {
    name: 'whoever is signed out is not asked, and calls without a token',
    arrange: { decision: 'none', viewer: 'signedOut', answers: [{ status: 200, body: '{}' }] },
    play: async ({ ap, user }) => [await callAp(ap, { url }), await user.isAsked()],
    expected: [{ success: [{}, 'success', { status: 200, responseText: '{}' }] }, false],
  },
  {
    name: 'a 401 is not tried again for whoever is signed out',
    arrange: {
      decision: 'none',
      viewer: 'signedOut',
      answers: [
        { status: 401, body: signedOut },
        { status: 200, body: '{}' },
      ],
    },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: [{ status: 401, responseText: signedOut }, 'error', 'text'] },
  },
]
