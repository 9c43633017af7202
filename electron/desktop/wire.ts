/** The two messages between a window and the host: a question with its answer, and news. */
export const ASK = 'nghisu:ask'
export const NEWS = 'nghisu:news'
