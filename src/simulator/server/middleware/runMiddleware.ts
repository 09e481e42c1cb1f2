import type { SimulatorCall, SimulatorMiddleware } from './SimulatorMiddleware.ts'

/**
 * Lead a call through all middleware, the first one outermost, to what answers in the end.
 * @throws what a middleware throws
 */
export function runMiddleware(
  middleware: readonly SimulatorMiddleware[],
  call: SimulatorCall,
  end: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const run = async (index: number, request: Request): Promise<Response> => {
    const own = middleware[index]
    if (!own) return end(request)
    return own({ ...call, request }, (changed = request) => run(index + 1, changed))
  }
  return run(0, call.request)
}
