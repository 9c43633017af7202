import fc from 'fast-check'

/**
 * Properties try the same cases on every machine and in every run, so that a red run always speaks of a change
 * and never of luck. `PROPERTY_SEED=1234 npm test` tries others; a seed that finds something becomes an example.
 */
const USUAL_SEED = 20_261_124

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? USUAL_SEED) })
