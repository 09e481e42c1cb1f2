import type { FaultEffect } from '../../../contract/FaultRule.ts'
import type { OAuthErrorBody, RestErrorBody } from '../../../contract/RestErrorBody.ts'

type StatusEffect = Extract<FaultEffect, { status: number }>

/** Recorded answers of Bitbucket; those of 500 and above are ours. */
const messages: Record<number, string> = {
  400: 'Bad request',
  401: 'Token is invalid, expired, or not supported for this endpoint.',
  403: 'Forbidden',
  404: 'Resource not found',
  429: 'Rate limit for this resource has been exceeded',
}
const unknownFailure = 'Something went wrong'
const html =
  '<!DOCTYPE html><html lang="en"><title>Bitbucket is unavailable</title><h1>Bitbucket is unavailable</h1></html>\n'
// Requests of an hour without a token (recorded answers).
const hourly = 60

/** A failure as Bitbucket sends it. @param path of the address */
export function createFaultResponse(effect: StatusEffect, path: string): Response {
  const { status, body = 'json', retry_after_seconds: seconds } = effect
  const headers = {
    ...(status === 429 && {
      'X-RateLimit-Limit': `${hourly}, ${hourly};w=3600`,
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': String(seconds ?? 3_600),
    }),
    ...(seconds !== undefined && { 'Retry-After': String(seconds) }),
  }
  if (body === 'html') {
    const type = { 'Content-Type': 'text/html; charset=UTF-8' }
    return new Response(html, { status, headers: { ...headers, ...type } })
  }
  return Response.json(createBody(status, path), { status, headers })
}

function createBody(status: number, path: string): RestErrorBody | OAuthErrorBody {
  if (path.startsWith('/site/oauth2/') && status >= 400 && status < 404) {
    return { error: 'access_denied', error_description: 'The user has not allowed access.' }
  }
  return { type: 'error', error: { message: messages[status] ?? unknownFailure } }
}
