import type { ContractUser } from '../../../src/testing/contract/ContractCase.ts'
import { contractCases } from '../../../src/testing/contract/contractCases.ts'
import './ContractPage.ts'

const log: string[] = []
const { error } = console
Object.assign(console, {
  error: (...values: unknown[]) => {
    const line = String(values[0])
    if (line.startsWith('[Simple-XDM]')) log.push(line)
    else error(...values)
  },
})

const act = (action: keyof ContractUser, calls?: number): Promise<boolean> =>
  window.actAsUser?.(action, calls) ?? Promise.reject(new Error('There is no user.'))
const user: ContractUser = {
  untilAsked: async (calls) => void (await act('untilAsked', calls)),
  isAsked: () => act('isAsked'),
  allow: async () => void (await act('allow')),
  deny: async () => void (await act('deny')),
}

window.contract = {
  async play(name) {
    const found = contractCases.find((one) => one.name === name)
    const ap = window.AP
    if (!found || !ap) throw new Error(ap ? `There is no case "${name}".` : 'There is no AP.')
    log.length = 0
    return found.play({ ap, user, log })
  },
}
const state = document.getElementById('state')
if (state) state.textContent = 'Ready'
