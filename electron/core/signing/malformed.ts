/** These bytes are not what they should be. Thrown inside this folder alone; its public functions answer a value. */
export class Malformed extends Error {}
