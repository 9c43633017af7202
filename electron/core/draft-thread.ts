import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readDraftFile } from './draft-file.ts'

/** A thread that reads one draft's file, given as its data, tells what it found, and ends (`reading-apart.ts`). */
const bytes = z.instanceof(Uint8Array).parse(workerData)

parentPort?.postMessage(await readDraftFile(Buffer.from(bytes)))
