import about from '../../../package.json' with { type: 'json' }

/** The app's name as people read it; also the name of the folder of meetings. */
export const APP_NAME = 'Nghị Sự'

/** The app's version, from package.json alone. */
export const VERSION: string = about.version
