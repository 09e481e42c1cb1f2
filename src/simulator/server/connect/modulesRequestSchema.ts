import * as v from 'valibot'
import type { ConnectModulesRequest } from '../../../contract/ConnectModule.ts'

/** The body of the modules call. The limits are ours. */
export const modulesRequestSchema: v.GenericSchema<unknown, ConnectModulesRequest[]> = v.pipe(
  v.array(
    v.object({
      target: v.object({
        type: v.pipe(v.string(), v.maxLength(50)),
        id: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        links: v.object({ self: v.object({ href: v.pipe(v.string(), v.maxLength(2_048)) }) }),
      }),
      modules: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
    }),
  ),
  v.maxLength(20),
)
