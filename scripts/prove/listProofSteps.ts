import { proveNodeHeap } from './heap/proveNodeHeap.ts'
import { proveMutation } from './mutation/proveMutation.ts'
import type { ProofStep } from './ProofStep.ts'

/** All steps of `npm run prove`, in their order. */
export function listProofSteps(): ProofStep[] {
  return [
    { name: 'heap', what: 'memory of the bridge in Node', run: proveNodeHeap },
    {
      name: 'mutation',
      what: "changes of the bridge's core that its tests have to notice (20 minutes)",
      run: proveMutation,
    },
  ]
}
