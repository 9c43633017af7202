import { expect, it } from 'vitest'
import { phrases, terminalLanguage } from '../../../../electron/core/hosting/phrases.ts'

it('a phrase is said with its places filled in, in either language', () => {
  expect(phrases('vi')('openingBrowser', { browser: 'chromium' })).toBe('Mở cửa sổ Nghị Sự bằng chromium.')
  expect(phrases('en')('openingBrowser', { browser: 'chromium' })).toContain('in chromium.')
})

it.each([
  [{}, 'vi'],
  [{ LANG: 'C.UTF-8' }, 'vi'],
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'vi_VN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'enm_XX' }, 'vi'],
] as const)('the terminal %j is spoken to in %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language)
})
