import { connectModuleTypes, type ConnectModuleType } from '../../../contract/connectModuleTypes.ts'

export function isConnectModuleType(name: string): name is ConnectModuleType {
  return Object.hasOwn(connectModuleTypes, name)
}
