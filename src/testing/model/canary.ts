/** A secret that stands in no text of the bridge's: where it shows up, a secret got through. */
export const canary = 'q7Zk2VwCanary9'
