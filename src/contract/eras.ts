/**
 * Which Bitbucket it is: `2020` with the preview of explicit grants under Labs, `2022` with explicit
 * grants for all, `2026` after 4 May 2026, without new Connect apps.
 */
export const eras = ['2020', '2022', '2026'] as const

export type Era = (typeof eras)[number]
