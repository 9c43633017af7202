import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page } from '../../../electron/core/hosting/pages.ts'
import { LARGEST_BODY } from '../../../electron/web/body.ts'
import { startServer, type WebServer } from '../../../electron/web/server.ts'
import { type Asked, enter, send, windowHeaders } from './client.ts'

const page = (type: string, text: string): Page => ({ type, bytes: Buffer.from(text) })
const pages = new Map([
  ['/', page('text/html; charset=utf-8', 'điều hành')],
  ['/projector.html', page('text/html; charset=utf-8', 'hội trường')],
  ['/assets/a.js', page('text/javascript; charset=utf-8', 'export {}')],
])
const news = { open: async () => {}, close: () => {} }

let server: WebServer
let asked: unknown[]
beforeEach(async () => {
  asked = []
  const answer = async (name: string, argument: unknown) => {
    if (name === 'broken') throw new Error('a bug, on purpose')
    asked.push([name, argument])
    return { ok: true, value: name }
  }
  server = await startServer({ pages, answer, news, closedDoor: 'đã đóng' })
})
afterEach(() => server.close())

const get = (path: string, asked: Asked = {}) => send(server.port, path, asked)

async function post(path: string, { headers, ...rest }: Asked = {}) {
  const held = windowHeaders(server.port, await enter(server.url))
  return send(server.port, path, { method: 'POST', body: '{}', headers: { ...held, ...headers }, ...rest })
}

describe('the first address', () => {
  it('is exchanged for the cookie, and leads to one without the key', async () => {
    const { search } = new URL(server.url)
    const answer = await get(`/${search}`, { headers: { host: `127.0.0.1:${server.port}` } })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.headers['set-cookie']?.[0]).toContain('HttpOnly; SameSite=Strict')
  })

  it('may be any page', async () => {
    const { search } = new URL(server.url)
    const answer = await get(`/projector.html${search}`, { headers: { host: `127.0.0.1:${server.port}` } })
    expect(answer.headers.location).toBe('/projector.html')
  })

  it.each([
    ['a wrong key', '/?key=wrong'],
    ['an empty key', '/?key='],
    ['an address elsewhere', '//evil.example/?key='],
  ])('gives nothing for %s', async (_name, path) => {
    const answer = await get(path, { headers: { host: `127.0.0.1:${server.port}` } })
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.body).toBe('đã đóng')
  })

  it('gives nothing under another host name, even with the key', async () => {
    const answer = await get(`/${new URL(server.url).search}`, { headers: { host: 'evil.example' } })
    expect(answer.status).toBe(421)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('can be asked for by a second start that knows the lock, once each', async () => {
    const { port } = server
    const authorization = `Bearer ${server.lockKey}`
    const answer = await send(port, '/api/entry', {
      method: 'POST',
      headers: { host: `127.0.0.1:${port}`, authorization },
    })
    const { url } = JSON.parse(answer.body)
    expect(await enter(url)).not.toBe('')
    expect(await enter(url)).toBe('')
  })

  it.each([
    ['without the lock', { authorization: 'Bearer guess' }],
    ['by a page, even with the lock', { origin: 'http://evil.example' }],
    ['by a browser, even with the lock', { 'sec-fetch-site': 'same-origin' }],
    ['under another name, even with the lock', { host: 'evil.example' }],
  ])('cannot be asked for %s', async (_name, headers) => {
    const { port, lockKey } = server
    const known = { host: `127.0.0.1:${port}`, authorization: `Bearer ${lockKey}` }
    const answer = await send(port, '/api/entry', { method: 'POST', headers: { ...known, ...headers } })
    expect(answer.status).toBe(403)
  })
})

describe('a page', () => {
  it.each([
    ['/', 'điều hành', 'text/html; charset=utf-8'],
    ['/projector.html', 'hội trường', 'text/html; charset=utf-8'],
    ['/assets/a.js?v=1', 'export {}', 'text/javascript; charset=utf-8'],
  ])('is served from the list: %s', async (path, body, type) => {
    const answer = await get(path, { headers: windowHeaders(server.port, await enter(server.url)) })
    expect(answer).toMatchObject({ status: 200, body })
    expect(answer.headers['content-type']).toBe(type)
  })

  it.each([
    '/../package.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cboot.ini',
    '/nothing',
    '/%00',
  ])('that is not in the list is not there: %s', async (path) => {
    const answer = await get(path, { headers: windowHeaders(server.port, await enter(server.url)) })
    expect(answer).toMatchObject({ status: 404, body: '' })
  })

  it('is not given without the cookie', async () => {
    const answer = await get('/', { headers: { host: `127.0.0.1:${server.port}`, 'sec-fetch-site': 'none' } })
    expect(answer).toMatchObject({ status: 403, body: 'đã đóng' })
  })

  it('comes with every protective header, as does every other answer', async () => {
    const page = await get('/', { headers: windowHeaders(server.port, await enter(server.url)) })
    for (const { headers } of [page, await get('/'), await post('/api/ask/greet')]) {
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['permissions-policy']).toContain('camera=()')
    }
  })
})

describe('a question', () => {
  it('reaches the backend by its name, and the answer comes back', async () => {
    const answer = await post('/api/ask/greet', { body: '{"a":"đ"}' })
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'greet' })
    expect(asked).toEqual([['greet', { a: 'đ' }]])
  })

  it.each([
    ['by another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['without the cookie', { cookie: '' }, 403],
    ['under another host name', { host: 'evil.example' }, 421],
  ])('asked %s does not reach the backend', async (_name, headers, status) => {
    expect(await post('/api/ask/greet', { headers })).toMatchObject({ status })
    expect(asked).toEqual([])
  })

  it.each([
    ['is not JSON', '{', 'application/json', 400],
    ['is sent as a form, as a page elsewhere could', 'a=1', 'application/x-www-form-urlencoded', 400],
    ['is sent as plain text, as a page elsewhere could', '{}', 'text/plain', 400],
  ])('that %s is refused as a value', async (_name, body, type, status) => {
    const answer = await post('/api/ask/greet', { body, headers: { 'content-type': type } })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body)).toEqual({ ok: false, refusal: { code: 'bad-request' } })
    expect(asked).toEqual([])
  })

  it('that says it is too large is refused before it is read', async () => {
    const headers = { 'content-length': LARGEST_BODY + 1 }
    expect(await post('/api/ask/readDraft', { headers, body: Buffer.alloc(0) })).toMatchObject({
      status: 413,
    })
  })

  it('that does not say how large it is, is refused where the limit is', async () => {
    expect(await post('/api/ask/readDraft', { body: Buffer.alloc(LARGEST_BODY + 1, ' ') })).toMatchObject({
      status: 413,
    })
  })

  it('of just the largest size is read', async () => {
    const body = `"${'a'.repeat(LARGEST_BODY - 2)}"`
    expect(await post('/api/ask/readDraft', { body })).toMatchObject({ status: 200 })
  })

  it('that meets a bug is answered, the bug is told of, and the host goes on', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await post('/api/ask/broken')).toMatchObject({ status: 500 })
    expect(told).toHaveBeenCalledWith(new Error('a bug, on purpose'))
    told.mockRestore()
    expect(await post('/api/ask/greet')).toMatchObject({ status: 200 })
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD'])('can only be posted, not sent by %s', async (method) => {
    const headers = windowHeaders(server.port, await enter(server.url))
    expect(await send(server.port, '/api/ask/greet', { method, headers })).toMatchObject({ status: 405 })
  })
})
