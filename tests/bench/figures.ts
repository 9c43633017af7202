/** How long something took, in milliseconds, run for run. */
export interface Figure {
  readonly name: string
  readonly taken: readonly number[]
}

export function figure(name: string, taken: readonly number[]): Figure {
  return { name, taken }
}

/** Milliseconds that each of several runs took, the first ones thrown away for warming up. */
export async function times(
  runs: number,
  work: (run: number) => unknown,
  warmUp = 1,
): Promise<readonly number[]> {
  const taken: number[] = []
  for (let run = 0; run < warmUp + runs; run += 1) {
    const start = performance.now()
    await work(run)
    if (run >= warmUp) taken.push(performance.now() - start)
  }
  return taken
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** `1.2 ms (0.9–9.3)`: the median, the fastest and the slowest. */
export function shown({ taken }: Figure): string {
  const [fastest, slowest] = [Math.min(...taken), Math.max(...taken)]
  return `${milliseconds(median(taken))} ms (${milliseconds(fastest)}–${milliseconds(slowest)})`
}

function milliseconds(figure: number): string {
  return figure < 100 ? figure.toFixed(1) : figure.toFixed(0)
}

/**
 * How many times as long one took as the other: `1.4`. By the fastest runs, as whatever else the machine does
 * makes the others slower by chance.
 */
export function ratio(one: Figure, other: Figure): string {
  return (Math.min(...one.taken) / Math.min(...other.taken)).toFixed(1)
}
