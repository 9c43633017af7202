import type { ReactNode } from 'react'

interface ScrollRegionProps {
  /** Said when the region is reached. */
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/**
 * A part of the window that scrolls and holds nothing to press: reached by Tab, so that the keys can scroll it.
 * Chromium alone does so by itself, and only where nothing inside can have the focus.
 */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section ref={makeReachable} aria-label={label} className={className}>
      {children}
    </section>
  )
}

function makeReachable(region: HTMLElement | null): void {
  if (region) region.tabIndex = 0
}
