import type { KnipConfig } from 'knip'

/** What begins the app and its checks; whatever cannot be reached from here is dead. */
const config: KnipConfig = {
  entry: [
    'electron/commands/{start,build,package,export,demo,verify}.ts',
    'electron/desktop/{main,preload}.ts',
    'electron/core/draft-thread.ts',
    'tests/{run,bench/run}.ts',
  ],
  project: ['{shared,electron,renderer,tests}/**/*.{ts,tsx,cjs,css}'],
  vite: {
    config: ['renderer/vite.config.ts', 'electron/desktop/vite.config.ts'],
    entry: ['renderer/*.html'],
  },
  vitest: { config: ['tests/vitest.config.ts', 'tests/e2e/vitest.config.ts'] },
  // An exported type that only its own file uses still stands in the signature of what is exported.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: ['apt-get', 'mount', 'umount', 'openssl', 'soffice'],
  // Started by its path, in tests/run.ts and tests/rooms.test.ts.
  ignoreDependencies: ['dependency-cruiser'],
  compilers: {
    /** The fonts are named in style sheets alone. */
    css: (text: string) =>
      [...text.matchAll(/(?:@import |url\()"([^"]+)"/g)].map(([, path]) => `import '${path}'`).join('\n'),
  },
}

export default config
