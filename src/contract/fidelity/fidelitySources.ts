/** Where the entries of the ledger have their facts from. */
export const fidelitySources = {
  announcement: 'the announcement (developer community post 37870)',
  hostPage: "Bitbucket's host page, 2020 to 2022",
  jsapi: 'developer.atlassian.com/cloud/bitbucket/jsapi',
  rest: 'developer.atlassian.com/cloud/bitbucket/rest',
  publicApps: 'public apps of 2016 to 2021',
  recordings: 'recorded answers in tests and tickets of public projects',
  xdm: 'simple-xdm 2.3 (npm)',
  acjs: 'atlassian-connect-js 5.3 (npm)',
  changelog: 'developer.atlassian.com/cloud/bitbucket/changelog',
  nowhere: 'Nothing was found; the choice is ours.',
} as const
