import type { Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { PropertyRecord } from '../../world/PropertyRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import { propertyPlaces } from './findPropertySubject.ts'

const propertySchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'A property is a JSON object.'),
  v.objectWithRest(
    { _attributes: v.exactOptional(v.array(v.picklist(['public', 'read_only']))) },
    v.unknown(),
  ),
  // Ours.
  v.check(
    (value) => JSON.stringify(value).length <= 32_768,
    'A property holds 32,768 characters at most.',
  ),
)

/**
 * Values that an app keeps with what it works on
 * (developer.atlassian.com/cloud/bitbucket/bitbucket-app-properties). They are the app's own: others
 * read those that are `public`. That users write through the app, unless a value is `read_only`, is
 * inferred from the word.
 */
export function addPropertyRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  for (const { path, find } of propertyPlaces) {
    routes.get(path, (context) => {
      const { value, attributes } = requireReadable(context, findOwn(context, find))
      return context.json({ ...value, _attributes: attributes })
    })

    routes.put(path, async (context) => {
      const key = toKey(context, find)
      requireOwner(context, key)
      const { _attributes: given = [], ...value } = await readJson(context.req.raw, propertySchema)
      const former = findOwn(context, find)
      requireWritable(context, former)
      const attributes = [...new Set(given)]
      put(former, { ...key, value, attributes })
      return context.body(null, 204)
    })

    routes.delete(path, (context) => {
      requireOwner(context, toKey(context, find))
      const former = findOwn(context, find)
      if (!former) throw notFound(context)
      requireWritable(context, former)
      put(former, undefined)
      return context.body(null, 204)
    })
  }

  function toKey(context: RestContext<string>, find: (typeof propertyPlaces)[number]['find']) {
    const appKey = context.req.param('appKey') ?? ''
    const name = context.req.param('property') ?? ''
    return { subject: find(simulation, context), appKey, name }
  }

  function findOwn(
    context: RestContext<string>,
    find: (typeof propertyPlaces)[number]['find'],
  ): PropertyRecord | undefined {
    const { subject, appKey, name } = toKey(context, find)
    return simulation.world.properties.find(
      (one) => one.subject === subject && one.appKey === appKey && one.name === name,
    )
  }

  function put(former: PropertyRecord | undefined, next: PropertyRecord | undefined): void {
    const others = simulation.world.properties.filter((one) => one !== former)
    simulation.world.properties = next ? [...others, next] : others
  }
}

/** @throws {RestError} 404 where there is none, and for others also where it is not public */
function requireReadable(
  context: RestContext<string>,
  property: PropertyRecord | undefined,
): PropertyRecord {
  const isOwn = context.var.viewer.grant?.app?.descriptor.key === property?.appKey
  if (property && (isOwn || property.attributes.includes('public'))) return property
  throw notFound(context)
}

/** @throws {RestError} 401 for an anonymous caller, 403 for one who does not come through the app */
function requireOwner(context: RestContext<string>, { appKey }: { appKey: string }): void {
  const { user, principal, grant } = context.var.viewer
  if (!user && !principal) {
    throw new RestError(401, 'Token is invalid, expired, or not supported for this endpoint.')
  }
  if (grant?.app?.descriptor.key !== appKey) throw new RestError(403, 'Forbidden')
}

/** @throws {RestError} 403 for a user who would change what only the app may */
function requireWritable(context: RestContext<string>, former: PropertyRecord | undefined): void {
  const isApp = context.var.viewer.principal !== undefined
  if (former?.attributes.includes('read_only') && !isApp) throw new RestError(403, 'Forbidden')
}

function notFound(context: RestContext<string>): RestError {
  return new RestError(404, `There is no property ${context.req.param('property') ?? ''}.`)
}
