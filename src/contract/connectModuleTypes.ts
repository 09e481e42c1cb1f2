/**
 * Module types that have something to show, and where. Descriptors name them in the plural, and older
 * ones in the singular; the host says the plural
 * (developer.atlassian.com/cloud/bitbucket/modules and the pages below it). A type without places has
 * one by its nature.
 */
export const connectModuleTypes = {
  webPanels: {
    singular: 'webPanel',
    locations: [
      'org.bitbucket.repository.overview.informationPanel',
      'org.bitbucket.pullrequest.overview.informationPanel',
      'org.bitbucket.account.admin.mirror.config',
    ],
  },
  webItems: {
    singular: 'webItem',
    locations: [
      'org.bitbucket.account.admin.mirror.config.actions',
      'org.bitbucket.addon.management',
      'org.bitbucket.branch.list.actions',
      'org.bitbucket.branch.summary.actions',
      'org.bitbucket.branch.summary.info',
      'org.bitbucket.commit.summary.actions',
      'org.bitbucket.commit.summary.info',
      'org.bitbucket.pullrequest.summary.actions',
      'org.bitbucket.pullrequest.summary.info',
      'org.bitbucket.repository.actions',
      'org.bitbucket.repository.navigation',
    ],
  },
  repoPages: {
    singular: 'repoPage',
    locations: ['org.bitbucket.repository.navigation', 'org.bitbucket.repository.actions'],
  },
  adminPages: {
    singular: 'adminPage',
    locations: ['org.bitbucket.repository.admin', 'org.bitbucket.account.admin'],
  },
  webCards: { singular: 'webCard', locations: ['org.bitbucket.source'] },
  configurePage: { singular: 'configurePage', locations: [] },
  profileTabs: { singular: 'profileTab', locations: [] },
  generalPages: { singular: 'generalPage', locations: [] },
  fileViews: { singular: 'fileView', locations: [] },
  helpPanel: { singular: 'helpPanel', locations: [] },
} as const

export type ConnectModuleType = keyof typeof connectModuleTypes
