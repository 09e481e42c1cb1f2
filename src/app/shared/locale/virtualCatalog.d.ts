declare module 'virtual:catalog/*' {
  import type { Catalog } from './Catalog.ts'

  export const catalog: Catalog
}
