import { createSimulation } from '../../createSimulation.ts'
import { createRestRoutes } from '../createRestRoutes.ts'
import { type RestOperation, restOperations } from '../operations/restOperations.ts'
import { toOperationShape, toRouteShapes } from './toOperationShape.ts'

export interface SimulatedOperations {
  /** In the order of the table of operations. */
  operations: RestOperation[]
  /** Method and path of routes that are no operation of the table. */
  others: string[]
}

/** What REST 2.0 of the simulator answers, from its own routes. */
export function listSimulatedOperations(): SimulatedOperations {
  const simulation = createSimulation({ origin: 'http://localhost', apps: [] })
  const { routes } = createRestRoutes(simulation, () => ({ user: undefined }))
  const known = new Map(
    restOperations.map((operation) => [
      `${operation.method} ${toOperationShape(operation.path)}`,
      operation,
    ]),
  )
  const found = new Set<RestOperation>()
  const others: string[] = []
  for (const { method, path } of routes.filter((route) => route.method !== 'ALL')) {
    const operations = toRouteShapes(path).flatMap((shape) => known.get(`${method} ${shape}`) ?? [])
    for (const operation of operations) found.add(operation)
    if (operations.length === 0) others.push(`${method} ${path}`)
  }
  return { operations: restOperations.filter((operation) => found.has(operation)), others }
}
