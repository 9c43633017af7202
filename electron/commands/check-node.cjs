// Read before any command (`node -r`), by whatever Node there is: its own syntax must be old. The commands are
// TypeScript, which Node reads by itself from these versions on; an older one would stop with a puzzle.
const [major, minor] = process.versions.node.split('.').map(Number)
const isRecent = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)

if (!isRecent) {
  const isEnglish = /^en/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  const words = require(`../../resources/languages/${isEnglish ? 'en' : 'vi'}/command.json`)
  console.error(words.nodeTooOld.replace('{{version}}', process.versions.node))
  process.exit(1)
}
