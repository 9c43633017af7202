/** The outcome of something that may be refused. A refusal is a value; a thrown error is a bug. */
export type Result<Value, Refused> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refused }

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refused<Refused>(refusal: Refused): { readonly ok: false; readonly refusal: Refused } {
  return { ok: false, refusal }
}
