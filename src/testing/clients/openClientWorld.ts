import * as v from 'valibot'
import { onTestFinished } from 'vitest'
import type { Era } from '../../contract/eras.ts'
import { startSimulator } from '../../simulator/node/startSimulator.ts'

/** The seed's consumers, as their developers have them. */
export const clients = {
  /** Public, so it asks users. */
  dashboard: { id: 'acme-dashboard-key', secret: 'acme-dashboard-secret' },
  /** Private, so it gets tokens for itself. */
  scripts: { id: 'acme-scripts-key', secret: 'acme-scripts-secret' },
}

/** Of both. */
export const redirectUri = 'http://localhost:7992/callback'

const tokenSchema = v.object({ access_token: v.string() })
const reviewSchema = v.object({ token: v.string() })
const resultSchema = v.object({ redirect_url: v.string() })

/** A simulator of an era on a port, and Ana in front of her browser. */
export async function openClientWorld(era: Era) {
  const { origin, close } = await startSimulator({ port: 0, era })
  onTestFinished(close)
  const cookie = (await fetch(origin)).headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const headers = { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' }
  const reviewUrl = `${origin}/!api/internal/oauth2/authorize`

  const tokenUrl = `${origin}/site/oauth2/access_token`
  const authorizeUrl = `${origin}/site/oauth2/authorize`

  /** A client sends Ana to an address, and she answers. Resolves with where she is sent. */
  async function visit(
    address: string | URL,
    decision: 'grant' | 'cancel' = 'grant',
  ): Promise<URL> {
    const { search } = new URL(address)
    const opened = await fetch(reviewUrl + search, { headers })
    if (!opened.ok) throw new Error(`The page says: ${await opened.text()}`)
    const { token } = v.parse(reviewSchema, await opened.json())
    const body = JSON.stringify({ token, decision })
    const answered = await fetch(reviewUrl, { method: 'POST', headers, body })
    return new URL(v.parse(resultSchema, await answered.json()).redirect_url)
  }

  return {
    origin,
    tokenUrl,
    authorizeUrl,
    visit,
    /** Ana's token for a consumer, without a library. */
    async takeToken({ id, secret } = clients.scripts): Promise<string> {
      const back = await visit(`${authorizeUrl}?response_type=code&client_id=${id}`)
      const code = back.searchParams.get('code') ?? ''
      const response = await fetch(tokenUrl, {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` },
        body: new URLSearchParams({ grant_type: 'authorization_code', code }),
      })
      return v.parse(tokenSchema, await response.json()).access_token
    },
    /** A call to REST with an access token. */
    call: (path: string, token: string) =>
      fetch(origin + path, { headers: { Authorization: `Bearer ${token}` } }),
    /** The control API. */
    control: (method: string, path: string, body: unknown) =>
      fetch(`${origin}/__simulator/${path}`, { method, body: JSON.stringify(body) }),
  }
}

export type ClientWorld = Awaited<ReturnType<typeof openClientWorld>>
