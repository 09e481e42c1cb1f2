import { listSimulatedOperations } from '../../src/simulator/server/rest/conformance/listSimulatedOperations.ts'
import { operationsWithoutSchema } from '../../src/simulator/server/rest/conformance/operationsWithoutSchema.ts'
import { restExamples } from '../../src/simulator/server/rest/conformance/restExamples.ts'
import { operationSubjects } from '../../src/simulator/server/rest/operations/operationSubjects.ts'
import {
  type RestOperation,
  toOperations,
} from '../../src/simulator/server/rest/operations/restOperations.ts'
import type { DocTable } from './DocTable.ts'

const file = 'docs/rest.md'

/** Which operations of REST 2.0 the simulator has, and how their answers are checked. */
export function listRestTables(): DocTable[] {
  const simulated = new Set(listSimulatedOperations().operations.map(toName))
  const subjects = Object.entries(operationSubjects).map(([subject, table]) => {
    const all = toOperations(table)
    const own = all.filter((operation) => simulated.has(toName(operation)))
    const checked = own.filter((operation) => hasSchema(toName(operation)))
    return { subject, all, own, checked }
  })
  const count = (key: 'all' | 'own' | 'checked') =>
    String(subjects.reduce((sum, one) => sum + one[key].length, 0))

  return [
    {
      file,
      name: 'rest-subjects',
      rows: [
        ['subject', 'operations of Bitbucket', 'simulated', 'answers held against the schema'],
        ...subjects.map(({ subject, all, own, checked }) => [
          subject,
          ...[all, own, checked].map(({ length }) => String(length)),
        ]),
        ['**all**', count('all'), count('own'), count('checked')],
      ],
    },
    {
      file,
      name: 'rest-operations',
      rows: [
        ['operation', 'scopes', 'answer held against'],
        ...subjects.flatMap(({ own }) =>
          own.map((operation) => [
            `\`${toName(operation)}\``,
            operation.scopes.map((scope) => `\`${scope}\``).join(', '),
            toCheck(toName(operation)),
          ]),
        ),
      ],
    },
  ]
}

function toName({ method, path }: RestOperation): string {
  return `${method} ${path}`
}

function toCheck(name: string): string {
  const status = restExamples[name]?.status ?? 200
  return hasSchema(name) ? `${status} and schema` : String(status)
}

/** An answer without a body has no schema, and some with one have none either. */
function hasSchema(name: string): boolean {
  const bodiless = [204, 302]
  const status = restExamples[name]?.status ?? 200
  return !bodiless.includes(status) && !operationsWithoutSchema.includes(name)
}
