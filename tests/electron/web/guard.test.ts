import { describe, expect, it } from 'vitest'
import { denial } from '../../../electron/web/guard.ts'

const gate = { authority: '127.0.0.1:4711', holdsCookie: (header?: string) => header === 'held' }

const ours = {
  host: '127.0.0.1:4711',
  origin: 'http://127.0.0.1:4711',
  'sec-fetch-site': 'same-origin',
  cookie: 'held',
}

const { origin: _, ...reading } = ours

describe('a request of a window of ours', () => {
  it.each([
    ['a question', 'POST', ours, false],
    ['the news', 'GET', reading, false],
    ['a script', 'GET', reading, true],
    ['the page that the person opened', 'GET', { ...reading, 'sec-fetch-site': 'none' }, true],
  ])('passes: %s', (_name, method, headers, isPage) => {
    expect(denial({ method, headers, isPage }, gate)).toBeNull()
  })
})

describe('any other request', () => {
  it.each([
    [
      'of a page whose name leads to loopback (DNS rebinding)',
      'GET',
      { ...reading, host: 'evil.example:4711' },
      true,
      'host',
    ],
    ['that names localhost', 'GET', { ...reading, host: 'localhost:4711' }, true, 'host'],
    ['for another port', 'GET', { ...reading, host: '127.0.0.1:4712' }, true, 'host'],
    ['without a host', 'GET', { ...reading, host: undefined }, true, 'host'],
    ['posted by another site', 'POST', { ...ours, origin: 'https://evil.example' }, false, 'origin'],
    ['posted by a page without an origin', 'POST', { ...ours, origin: 'null' }, false, 'origin'],
    [
      'posted from another port of this machine',
      'POST',
      { ...ours, origin: 'http://127.0.0.1:8080' },
      false,
      'origin',
    ],
    ['posted without an origin', 'POST', { ...ours, origin: undefined }, false, 'origin'],
    ['read by another origin', 'GET', { ...ours, origin: 'http://127.0.0.1:8080' }, false, 'origin'],
    ['that another site brought about', 'GET', { ...reading, 'sec-fetch-site': 'cross-site' }, true, 'site'],
    [
      'from another port, which is the same site',
      'GET',
      { ...reading, 'sec-fetch-site': 'same-site' },
      false,
      'site',
    ],
    ['for the news, opened by hand', 'GET', { ...reading, 'sec-fetch-site': 'none' }, false, 'site'],
    ['of no browser', 'GET', { ...reading, 'sec-fetch-site': undefined }, true, 'site'],
    ['without the cookie', 'GET', { ...reading, cookie: undefined }, true, 'cookie'],
    ['with another cookie', 'POST', { ...ours, cookie: 'made up' }, false, 'cookie'],
  ])('is refused: %s', (_name, method, headers, isPage, expected) => {
    expect(denial({ method, headers, isPage }, gate)).toBe(expected)
  })
})
