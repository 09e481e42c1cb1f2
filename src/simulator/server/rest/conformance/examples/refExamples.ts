import type { RestExampleTable } from '../RestExample.ts'

const refs = '/repositories/{workspace}/{repo_slug}/refs'
const branches = `${refs}/branches`
const tags = `${refs}/tags`
const withTag = {
  prepare: async (call) => {
    const body = { name: 'v1', target: { hash: 'main' }, message: 'The first one' }
    await call('POST', '/repositories/acme/checkout/refs/tags', { body })
    return { params: { name: 'v1' } }
  },
} satisfies RestExampleTable[string]

/** Branches and tags. */
export const refExamples: RestExampleTable = {
  [`GET ${refs}`]: withTag,
  [`GET ${branches}`]: {},
  [`POST ${branches}`]: { body: { name: 'feature/new', target: { hash: 'main' } }, status: 201 },
  [`GET ${branches}/{name}`]: { params: { name: 'main' } },
  [`DELETE ${branches}/{name}`]: { params: { name: 'round-totals-half-to-even' }, status: 204 },
  [`GET ${tags}`]: withTag,
  [`POST ${tags}`]: { body: { name: 'v1', target: { hash: 'main' } }, status: 201 },
  [`GET ${tags}/{name}`]: withTag,
  [`DELETE ${tags}/{name}`]: { ...withTag, status: 204 },
}
