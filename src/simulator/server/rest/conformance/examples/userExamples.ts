import type { RestExampleTable } from '../RestExample.ts'

/** Users. */
export const userExamples: RestExampleTable = {
  'GET /user': {},
  'GET /users/{selected_user}': {},
}
