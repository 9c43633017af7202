/**
 * How long a window is given to show what a step leads to, in milliseconds. Nobody waits so long where all is
 * well; a machine that does much else at the same time may be ten times slower than an idle one.
 */
export const PATIENCE = 90_000
