import { expect, it } from 'vitest'
import { usualFolders } from '../../../../electron/core/hosting/folders.ts'

it.each([
  [
    'win32',
    { APPDATA: 'D:\\Hồ sơ\\Roaming' },
    'C:\\Users\\Đức',
    'C:\\Users\\Đức\\Documents\\Nghị Sự',
    'D:\\Hồ sơ\\Roaming\\nghi-su',
  ],
  [
    'win32',
    {},
    'C:\\Users\\Đức',
    'C:\\Users\\Đức\\Documents\\Nghị Sự',
    'C:\\Users\\Đức\\AppData\\Roaming\\nghi-su',
  ],
  [
    'darwin',
    {},
    '/Users/duc',
    '/Users/duc/Documents/Nghị Sự',
    '/Users/duc/Library/Application Support/nghi-su',
  ],
  ['linux', { XDG_CONFIG_HOME: '/etc/duc' }, '/home/duc', '/home/duc/Documents/Nghị Sự', '/etc/duc/nghi-su'],
  ['linux', {}, '/home/duc', '/home/duc/Documents/Nghị Sự', '/home/duc/.config/nghi-su'],
] as const)('on %s with %j under %s', (platform, environment, home, meetings, settings) => {
  expect(usualFolders(platform, environment, home)).toEqual({ meetings, settings })
})
