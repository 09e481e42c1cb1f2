import { guardMessages } from './connect/guardMessages.ts'

guardMessages(window)
