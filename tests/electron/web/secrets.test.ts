import { describe, expect, it } from 'vitest'
import { createSecrets } from '../../../electron/web/secrets.ts'

describe('the secrets of a launch', () => {
  it('open the door with the launch key as often as wanted', () => {
    const secrets = createSecrets(4711)
    expect([secrets.opens(secrets.launchKey), secrets.opens(secrets.launchKey)]).toEqual([true, true])
  })

  it('open the door once with a one-time key', () => {
    const secrets = createSecrets(4711)
    const key = secrets.oneTimeKey()
    expect([secrets.opens(key), secrets.opens(key)]).toEqual([true, false])
  })

  it.each(['', 'guess'])('keep the door shut for the key %j', (key) => {
    expect(createSecrets(4711).opens(key)).toBe(false)
  })

  it('are other ones at each launch', () => {
    const [one, two] = [createSecrets(4711), createSecrets(4711)]
    expect(two.opens(one.launchKey)).toBe(false)
    expect(two.holdsCookie(one.setCookie.split(';')[0])).toBe(false)
  })

  it('give a cookie that scripts cannot read and other sites cannot send, and not the key itself', () => {
    const { setCookie, launchKey } = createSecrets(4711)
    expect(setCookie).toMatch(/^nghi-su-4711=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(setCookie).not.toContain(launchKey)
  })

  it('know their cookie among others', () => {
    const secrets = createSecrets(4711)
    const [own = ''] = secrets.setCookie.split(';')
    expect(secrets.holdsCookie(`a=1; ${own}; b=2`)).toBe(true)
    expect(secrets.holdsCookie(`a=1; b=2`)).toBe(false)
    expect(secrets.holdsCookie(`${own}x`)).toBe(false)
  })
})
