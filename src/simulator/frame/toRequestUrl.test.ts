import { expect, test } from 'vitest'
import { toRequestUrl } from './toRequestUrl.ts'

test('default', () => {
  expect(toRequestUrl('/2.0/user', 'https://api.example')).toEqual({
    url: 'https://api.example/2.0/user',
    isOfBase: true,
  })
})

test('behavior: a path goes behind the path of the base', () => {
  expect(toRequestUrl('policy/1', 'https://api.example/proxy/key/').url).toBe(
    'https://api.example/proxy/key/policy/1',
  )
})

test('behavior: an absolute address of the base stays as it is', () => {
  expect(toRequestUrl('https://api.example/2.0/user?page=2', 'https://api.example')).toEqual({
    url: 'https://api.example/2.0/user?page=2',
    isOfBase: true,
  })
})

test('behavior: an absolute address elsewhere is not of the base', () => {
  expect(toRequestUrl('https://evil.example/', 'https://api.example').isOfBase).toBe(false)
})

test('behavior: an address that only begins like the base is not of the base', () => {
  expect(toRequestUrl('https://api.example.evil/', 'https://api.example').isOfBase).toBe(false)
})
