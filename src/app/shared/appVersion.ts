/** Of `package.json`, put in its place by the build. */
export const appVersion: string = import.meta.env.ASSENT_VERSION
