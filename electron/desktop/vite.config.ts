import { fileURLToPath } from 'node:url'
import { type BuildEnvironmentOptions, defineConfig } from 'vite'

type Parts = NonNullable<BuildEnvironmentOptions['rolldownOptions']>

/** Libraries that go into the hosts' files. */
const BUNDLED = [
  'docx',
  'node-forge',
  // With all that it rests on.
  ...['pkijs', 'asn1js', 'bytestreamjs', 'pvtsutils', 'pvutils', '@noble/hashes'],
  'pdfjs-dist',
]

/**
 * Turns what runs under Node into JavaScript, for Electron and for packaging: `dist/hosts/desktop.js` and
 * `dist/hosts/web.js`, with the parts they share beside them. Libraries stay in node_modules, since some read
 * files of their own; but what is needed for Word files and for signing goes in, of which the package would else carry
 * every build there is (`docx` alone 23 MB).
 *
 * What reads drafts is built apart, with `--mode draft-thread`: it runs in a thread that shall not load all of the
 * host. PDF.js is in it, so it is made small (3.9 MB else).
 *
 * The preload script is built apart, with `--mode preload`: a sandboxed one cannot import other files, and
 * must be in the older module format.
 */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'warn',
  ssr: { noExternal: BUNDLED },
  build: { ...common, minify: mode === 'draft-thread', rolldownOptions: PARTS[mode] ?? hosts },
}))

const common: BuildEnvironmentOptions = {
  ssr: true,
  outDir: 'dist/hosts',
  emptyOutDir: false,
  copyPublicDir: false,
  target: 'node24',
  minify: false,
}

const hosts: Parts = {
  input: { desktop: 'electron/desktop/main.ts', web: 'electron/web/main.ts' },
  output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
}

const preload: Parts = {
  input: { preload: 'electron/desktop/preload.ts' },
  output: { format: 'cjs', entryFileNames: '[name].cjs' },
}

const draftThread: Parts = {
  input: { 'draft-thread': 'electron/core/draft-thread.ts' },
  output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'draft-[name].js' },
}

/** By Vite's mode; without one the hosts are built. */
const PARTS: Readonly<Record<string, Parts>> = { preload, 'draft-thread': draftThread }
