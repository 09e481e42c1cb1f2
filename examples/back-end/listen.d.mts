import type { Server } from 'node:http'

export interface ListenParameters {
  handle: (request: Request) => Promise<Response>
  /** 0 takes any free port. */
  port: number
  host: string
  onListening: (port: number) => void
}

export function listen(parameters: ListenParameters): Server
