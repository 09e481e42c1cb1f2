import type { MiddlewareHandler } from 'hono'
import { parseFields } from '../lists/parseFields.ts'
import { selectFields } from '../lists/selectFields.ts'
import { isJson } from './isJson.ts'

/** Leaves of a JSON answer what the parameter `fields` asks for. Failures stay whole. */
export const answerFields: MiddlewareHandler = async (context, next) => {
  await next()
  const fields = context.req.query('fields')
  if (fields === undefined || !context.res.ok || !isJson(context.res)) return
  const answer: unknown = await context.res.json()
  const selected = selectFields(answer, parseFields(fields))
  context.res = new Response(JSON.stringify(selected), context.res)
}
