import type { BridgeError } from './BridgeError.ts'
import {
  isRefused,
  type ConsentState,
  type ConsentStatus,
  type RefusedStatus,
} from './ConsentState.ts'

/** A call that brings news: its number, the age of the state in which it left, its part. */
export interface ConsentCall {
  readonly id: number
  readonly age: number
  /** It left while nothing was known, so its answer is an answer to the question itself. */
  readonly isOwner: boolean
}

export type ConsentEvent =
  /** A call went to the host while nothing was known: it owns the question. */
  | { type: 'asked'; call: ConsentCall }
  /** An answer came that proves a token. */
  | { type: 'granted'; call: ConsentCall }
  /** The host refused. */
  | { type: 'refused'; call: ConsentCall; status: RefusedStatus; error: BridgeError }
  /** Our own deadline passed; the call is still at the host. */
  | { type: 'expired'; call: ConsentCall; error: BridgeError }
  /** The owner failed in a way that says nothing about consent. */
  | { type: 'failed'; call: ConsentCall }
  /** The token of an earlier grant is no longer good. */
  | { type: 'lost'; call: ConsentCall; error: BridgeError }
  /** The user wants to be asked again. */
  | { type: 'reopened' }
  /** Calls came or went. */
  | { type: 'waiting'; count: number }

/**
 * The rules of consent. Pure: the same state and event give the same state; an event that changes
 * nothing gives the state back itself.
 */
export function reduceConsent(state: ConsentState, event: ConsentEvent, now: number): ConsentState {
  switch (event.type) {
    case 'asked':
      if (state.status !== 'unknown') return state
      return { ...enter(state, 'asking', now), owner: event.call.id, isPromptOpen: true }

    case 'granted':
      return acceptsGrant(state, event.call)
        ? { ...enter(state, 'granted', now), isLost: false }
        : answered(state, event.call)

    case 'refused':
      return acceptsRefusal(state, event.call)
        ? {
            ...enter(state, event.status, now),
            error: event.error,
            age: state.age + 1,
            episode: state.episode + 1,
            isLost: false,
          }
        : answered(state, event.call)

    case 'expired':
      if (state.status !== 'asking' || state.owner !== event.call.id) return state
      return {
        ...enter(state, 'unanswered', now),
        error: event.error,
        owner: state.owner,
        isPromptOpen: true,
        episode: state.episode + 1,
      }

    case 'failed':
      return state.status === 'asking' && state.owner === event.call.id
        ? enter(state, 'unknown', now)
        : answered(state, event.call)

    case 'lost':
      if (state.status !== 'granted' || state.age !== event.call.age) return state
      return {
        ...enter(state, 'unknown', now),
        error: event.error,
        age: state.age + 1,
        episode: state.episode + 1,
        isLost: true,
      }

    case 'reopened':
      return isRefused(state.status)
        ? { ...enter(state, 'unknown', now), age: state.age + 1 }
        : state

    case 'waiting':
      if (event.count === state.waiting) return state
      return {
        ...state,
        waiting: event.count,
        waitingSince: state.waiting ? state.waitingSince : now,
      }

    default:
      return event satisfies never
  }
}

function enter(state: ConsentState, status: ConsentStatus, now: number): ConsentState {
  return { ...state, status, since: now, error: null, owner: null, isPromptOpen: false }
}

/** The open question is settled at the host, though its answer changes nothing. */
function answered(state: ConsentState, call: ConsentCall): ConsentState {
  if (state.owner !== call.id || !state.isPromptOpen) return state
  return { ...state, owner: null, isPromptOpen: false }
}

function acceptsGrant(state: ConsentState, call: ConsentCall): boolean {
  if (state.status === 'granted') return false
  if (state.age === call.age) return true
  // Calls that left with an older token may still succeed after a refusal: that proves nothing new.
  // A late Allow on a dialog that was given up does, as long as nothing else has been answered.
  return call.isOwner && (state.status === 'asking' || state.status === 'unanswered')
}

function acceptsRefusal({ status, owner, age }: ConsentState, call: ConsentCall): boolean {
  if (status === 'asking') return owner === call.id
  return age === call.age && (status === 'unanswered' || !isRefused(status))
}
