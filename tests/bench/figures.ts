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
  return quantile(figures, 0.5)
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** `commit of a fact: 1.2 ms (median of 100; slowest 9.3 ms)` */
export function line(name: string, figures: readonly number[]): string {
  const slowest = Math.max(...figures)
  return `${name}: ${inMilliseconds(median(figures))} (median of ${figures.length}; slowest ${inMilliseconds(slowest)})`
}

function inMilliseconds(figure: number): string {
  return `${figure < 100 ? figure.toFixed(1) : figure.toFixed(0)} ms`
}

/** `3.4 times` */
export function ratio(one: readonly number[], other: readonly number[]): string {
  return `${(median(one) / median(other)).toFixed(1)} times`
}
