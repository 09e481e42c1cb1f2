import { readMember } from './readMember.ts'

/** Take modules out of what the host tells a frame that it offers. @param name of the frame, as simple-xdm made it */
export function hideModules(name: string, modules: readonly string[]): string {
  if (modules.length === 0) return name
  const data: unknown = JSON.parse(name)
  const api = readMember(data, 'api')
  if (typeof api === 'object' && api !== null) {
    for (const module of modules) Reflect.deleteProperty(api, module)
  }
  return JSON.stringify(data)
}
