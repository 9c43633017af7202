import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader finds it: nothing here knows how it was made. */
export interface ReadPaper {
  readonly pages: readonly ReadPage[]
  readonly info: Readonly<Record<string, unknown>>
  /** From the XML that travels with the file. */
  readonly xml: { readonly title: unknown; readonly author: unknown; readonly subject: unknown }
  readonly outline: readonly string[]
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly ReadRun[]
  /** Filled boxes: left, top, right and bottom, in points from the top left corner. */
  readonly boxes: readonly Box[]
  /** What sets another colour than the black that a page begins with. */
  readonly colours: readonly string[]
  /** Fonts whose letters are not in the file. */
  readonly foreignFonts: readonly string[]
  /** Words that are neither in the structure nor marked as no part of the text. */
  readonly untold: readonly string[]
  /** The structure tree: a line an element, its role and the text it holds. */
  readonly structure: readonly string[]
}

/** Words in one font on one line; `baseline` and `x` are points from the top left corner. */
export interface ReadRun {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly size: number
  readonly font: string
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export async function readBack(bytes: Uint8Array): Promise<ReadPaper> {
  /** pdfjs takes the array over, so it gets a copy. Fonts are embedded: none of the system's may stand in. */
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  })
  const document = await task.promise
  try {
    const { info, metadata } = await document.getMetadata()
    const pages: ReadPage[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    return {
      pages,
      info: { ...info },
      xml: {
        title: metadata?.get('dc:title'),
        author: metadata?.get('dc:creator'),
        subject: metadata?.get('dc:description'),
      },
      outline: (await document.getOutline())?.flatMap((item) => titles(item, 0)) ?? [],
    }
  } finally {
    await task.destroy()
  }
}

interface OutlineItem {
  readonly title: string
  readonly items: readonly OutlineItem[]
}

function titles({ title, items }: OutlineItem, depth: number): readonly string[] {
  return ['  '.repeat(depth) + title, ...items.flatMap((item) => titles(item, depth + 1))]
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  const content = await page.getTextContent({ includeMarkedContent: true })
  const runs: ReadRun[] = []
  const textById = new Map<string, string>()
  const foreignFonts = new Set<string>()
  let id = ''
  for (const item of content.items) {
    if ('type' in item) {
      id = contentName(item)
      continue
    }
    textById.set(id, (textById.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    if (item.str.trim() === '') continue
    const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number)
    const font: { name: string; missingFile?: boolean } = page.commonObjs.get(item.fontName)
    if (font.missingFile !== false) foreignFonts.add(font.name)
    runs.push({
      text: item.str,
      x,
      width: item.width,
      baseline: height - y,
      size,
      font: font.name.replace(/^[A-Z]{6}\+/, ''),
    })
  }
  const tree = await page.getStructTree()
  const told = new Set(['Artifact', ...(tree?.children ?? []).flatMap(contentIds)])
  return {
    width,
    height,
    runs,
    boxes: operators.fnArray.flatMap((operator, i) =>
      operator === OPS.constructPath ? boxOf(operators.argsArray[i], height) : [],
    ),
    colours: operators.fnArray.flatMap((operator) =>
      nameOf(operator).filter((name) => /Color|Pattern|shading/.test(name)),
    ),
    foreignFonts: [...foreignFonts],
    untold: [...textById].flatMap(([id, text]) => (told.has(id) || text.trim() === '' ? [] : [text])),
    structure: (tree?.children ?? []).flatMap((node) => elements(node, textById)),
  }
}

function nameOf(operator: number): readonly string[] {
  return Object.entries(OPS).flatMap(([name, code]) => (code === operator ? [name] : []))
}

interface TreeNode {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

/** What begins in the content: the name that the structure calls it by, or its tag, such as `Artifact`. */
function contentName(item: object): string {
  if ('id' in item && typeof item.id === 'string') return item.id
  return 'tag' in item && typeof item.tag === 'string' ? item.tag : ''
}

/** What the structure tree refers to in the page's content. */
function contentIds({ role, id, children = [] }: TreeNode): readonly string[] {
  return [...(role === undefined && id !== undefined ? [id] : []), ...children.flatMap(contentIds)]
}

function elements(node: TreeNode, textById: ReadonlyMap<string, string>): readonly string[] {
  const children = node.children ?? []
  const leaves = children.filter(({ role }) => role === undefined)
  const text = leaves.map(({ id }) => textById.get(id ?? '') ?? '').join('')
  const inner = children
    .filter(({ role }) => role !== undefined)
    .flatMap((child) => elements(child, textById))
  return leaves.length > 0 ? [`${node.role}: ${text.replace(/\s+/g, ' ').trim()}`, ...inner] : inner
}

/** pdfjs gives a path with the box around it: the third of its arguments. */
function boxOf(path: unknown, height: number): readonly Box[] {
  if (!Array.isArray(path) || path[2] === null || path[2] === undefined) return []
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from<number>(path[2])
  return [{ left, top: height - top, right, bottom: height - bottom }]
}

/** The runs of each line together, from the top down and from the left to the right. */
export function linesOf({ runs }: ReadPage): readonly (readonly ReadRun[])[] {
  const lines: ReadRun[][] = []
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const line = lines.find(([first]) => first !== undefined && Math.abs(first.baseline - run.baseline) < 1)
    if (line === undefined) lines.push([run])
    else line.push(run)
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x))
}

/** The whole text as one string with single spaces. */
export function textOf({ pages }: ReadPaper): string {
  return pages
    .flatMap((page) => page.runs.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ')
}
