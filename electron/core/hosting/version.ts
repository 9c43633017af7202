import about from '../../../package.json' with { type: 'json' }

/** The app's version, from package.json alone. */
export const VERSION: string = about.version
