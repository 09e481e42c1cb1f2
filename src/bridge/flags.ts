// The package's entry `assent-bitbucket/flags`: Atlaskit's flags, loaded when the first is needed.
export { ConsentFlags, type ConsentFlagsProps } from './flags/ConsentFlags.tsx'
export { toConsentFlag, type ConsentFlag, type ConsentFlagAction } from './flags/toConsentFlag.ts'
