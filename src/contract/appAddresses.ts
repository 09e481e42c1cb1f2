/** Pages of Bitbucket Cloud on which people register, install and manage apps. */
export const appAddresses = {
  /** Below a workspace: Develop apps. */
  developApps: '/workspace/settings/applications',
  /** Below a workspace: Installed apps. */
  installedApps: '/workspace/settings/addon-management',
  /** The two as documents of 2019 to 2024 name them, without a workspace. */
  formerDevelopApps: '/account/apps',
  formerInstalledApps: '/account/addon-management',
  /** Where an installation URL leads. */
  installPage: '/site/addons/authorize',
} as const
