import type { RestExampleTable } from '../RestExample.ts'

/** Users. */
export const userExamples: RestExampleTable = {
  'GET /user': {},
  'GET /user/emails': {},
  'GET /user/emails/{email}': { params: { email: 'ana@mail.example' } },
  'GET /user/permissions/repositories': { eras: ['2020', '2022'] },
  'GET /user/permissions/workspaces': { eras: ['2020', '2022'] },
  'GET /user/workspaces': { eras: ['2026'] },
  'GET /user/workspaces/{workspace}/permission': { eras: ['2026'] },
  'GET /user/workspaces/{workspace}/permissions/repositories': { eras: ['2026'] },
  'GET /users/{selected_user}': {},
}
