/**
 * How sure it is that Bitbucket behaves so: Atlassian says it (`documented`), its pages or public apps
 * were seen to (`observed`), it follows from these (`inferred`), or nobody knows and the simulator
 * has to choose (`ours`).
 */
export type Evidence = 'documented' | 'observed' | 'inferred' | 'ours'
