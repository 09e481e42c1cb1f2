interface ImportMetaEnv {
  readonly ASSENT_VERSION: string
}
