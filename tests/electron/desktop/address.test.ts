import { expect, it } from 'vitest'
import { isOwnPage, isOwnResource, isProjector } from '../../../electron/desktop/address.ts'

it.each([
  ['nghisu://app/index.html', true],
  ['nghisu://app/projector.html', true],
  ['nghisu://app/projector.html?x=1#y', true],
  ['nghisu://app/index.html#a\nb', true],
  ['nghisu://app/', false],
  ['nghisu://app/assets/a.js', false],
  ['nghisu://app.evil/index.html', false],
  ['nghisu://app@evil/index.html', false],
  ['nghisu://evil/index.html', false],
  ['https://evil.example/?nghisu://app/index.html', false],
  ['file:///app/index.html', false],
  ['about:blank', false],
  ['', false],
])('%j is a page of the app: %s', (url, expected) => {
  expect(isOwnPage(url)).toBe(expected)
})

it.each([
  ['nghisu://app/assets/a.js', true],
  ['blob:nghisu://app/3f2a', true],
  ['data:image/png;base64,', true],
  ['nghisu://app.evil/a.js', false],
  ['blob:https://evil.example/1', false],
  ['https://fonts.example/a.woff2', false],
  ['file:///etc/passwd', false],
  ['ws://127.0.0.1/', false],
])('%j may be loaded: %s', (url, expected) => {
  expect(isOwnResource(url)).toBe(expected)
})

it('the projector is one page of the two', () => {
  expect(isProjector('nghisu://app/projector.html')).toBe(true)
  expect(isProjector('nghisu://app/index.html')).toBe(false)
  expect(isProjector('https://evil.example/projector.html')).toBe(false)
})
