import type { BackEndParameters } from './createBackEnd.mjs'

export function openInstallations(file?: string): BackEndParameters['installations']
