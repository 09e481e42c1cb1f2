import type { MiddlewareHandler } from 'hono'

/**
 * Give an answer without a body a type all the same, as the framework behind Bitbucket does of itself:
 * the published client `bitbucket` fails without one. Inferred.
 */
export const typeEmptyAnswers: MiddlewareHandler = async (context, next) => {
  await next()
  if (context.res.status === 204) {
    context.res.headers.set('Content-Type', 'text/html; charset=utf-8')
  }
}
