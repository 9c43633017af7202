/** What the floor lays over the screen of a sitting. */
export type FloorOverlay =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'speakers' }
  | { readonly kind: 'rules' }
