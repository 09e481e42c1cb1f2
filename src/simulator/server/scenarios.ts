import { decideForAna } from './consent/decideForAna.ts'
import { faultScenarios } from './faultScenarios.ts'
import { quirkScenarios } from './quirkScenarios.ts'
import type { Scenario } from './Scenario.ts'
import type { ScenarioName } from './ScenarioName.ts'
import { checkoutUuid } from './world/createRepositories.ts'
import { ana, vera } from './world/people.ts'
import { toEveryKind } from './world/toEveryKind.ts'
import type { World } from './world/World.ts'

/** Changes to the seed, each a state that a bug report may start from. */
export const scenarios: Record<ScenarioName, Scenario> = {
  fresh: {
    title: 'First visit',
    description: 'The app has never asked Ana for access.',
    change: () => undefined,
  },
  allowed: {
    title: 'Allowed before',
    description: 'Ana has allowed the app, so it is not asked for again.',
    change: (world, now) => decideForAna(world, 'approved', now),
  },
  deniedEarlier: {
    title: 'Denied before',
    description: 'A denial is stored: the app gets nothing, and Ana is not asked.',
    change: (world, now) => decideForAna(world, 'denied', now),
  },
  unanswered: {
    title: 'No answer in time',
    description: 'The access request closes after two seconds.',
    change: (world) => {
      world.settings.access_request_timeout_ms = 2_000
    },
  },
  labsUserOnly: {
    title: "Labs: only the user's toggle",
    description: 'The vendor has not turned the preview on, so the app gets tokens without asking.',
    change: (world) => {
      setFeature(world, vera.uuid, { explicit_authorization_for_vendors: false })
    },
  },
  labsVendorOnly: {
    title: "Labs: only the vendor's toggle",
    description: 'Ana has not turned the preview on, so the app gets tokens without asking.',
    change: (world) => {
      setFeature(world, ana.uuid, { explicit_authorization: false })
    },
  },
  observedHost: {
    title: 'Bitbucket as it was seen',
    description:
      'Every waiting call asks on its own, one answer settles them all, and a denial is known only after a reload.',
    change: (world) => {
      world.settings.prompt_per_call = true
      world.settings.answer_settles_all = true
      world.settings.denial_known_after_reload = true
    },
  },
  signedOut: {
    title: 'Signed out',
    description: 'Nobody is signed in, and the pull request is public.',
    page: '/acme/website/pull-requests/1',
    change: (world) => {
      world.firstUser = null
    },
  },
  loginEnded: {
    title: 'Login ended',
    description: "Ana's login ends while the page is open.",
    change: (world, now) => {
      decideForAna(world, 'approved', now)
      world.faults.isLoginShort = true
    },
  },
  missingScopes: {
    title: 'Scopes missing',
    description: 'The descriptor asks for the account only, so addresses keep their placeholders.',
    change: (world, now) => {
      world.apps = world.apps.map((app) => ({
        ...app,
        descriptor: { ...app.descriptor, scopes: ['account'] },
      }))
      decideForAna(world, 'approved', now)
    },
  },
  repositoryGone: {
    title: 'Repository gone',
    description: 'The app is allowed, but the API no longer knows the repository.',
    change: (world, now) => {
      decideForAna(world, 'approved', now)
      world.faults.goneRepositories.add(checkoutUuid)
    },
  },
  wrongShape: {
    title: 'Answers of a wrong shape',
    description: 'The app is allowed, but the API sends pull requests it cannot read.',
    change: (world, now) => {
      decideForAna(world, 'approved', now)
      world.faults.hasWrongShapes = true
    },
  },
  vendorDown: {
    title: "Vendor's server down",
    description: "The app is allowed, but Bitbucket cannot reach the vendor's server.",
    change: (world, now) => {
      decideForAna(world, 'approved', now)
      world.faults.isVendorDown = true
    },
  },
  threeKinds: {
    title: 'An app of each kind',
    description:
      'The app stands there three times: shared, as a classic add-on in both workspaces, and personal.',
    toApps: toEveryKind,
    change: () => undefined,
  },
  ...quirkScenarios,
  ...faultScenarios,
}

function setFeature(
  world: World,
  user: string,
  change: { explicit_authorization?: boolean; explicit_authorization_for_vendors?: boolean },
): void {
  const features = world.features.get(user)
  if (features) world.features.set(user, { ...features, ...change })
}
